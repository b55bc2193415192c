"""Every cap and magic number of S2WMP/2, each with its reason. Sizes are in bytes unless named otherwise."""

VERSION = 2  # first byte of every packet; the 2016 program writes 1
KEY_BYTES = 32  # Ed25519 and X25519 public keys, Olm keys
SIGNATURE_BYTES = 64  # Ed25519
INT64_MAX = 2**63 - 1  # times, serials and sequences are stored as signed 64-bit integers

# People
CARD_VERSION = 1  # of the card's own layout
MAX_NAME_BYTES = 64  # fits a full name in any script and keeps a beacon in one small datagram
MAX_CARD_BYTES = 512  # today's largest is 242; room to grow without changing a buffer
MAX_NOTE_CHARS = 280  # a stranger's note is one glance of text, not a letter
MAX_STATUS_CHARS = 140  # one line beside a name
MAX_BYTES_PER_CHAR = 4  # the longest UTF-8 sequence; turns a cap in characters into one in bytes
MAX_MARKS_PER_CHAR = 4  # no script in use stacks more; more would draw over the neighbouring rows
MAX_INVITE_CHARS = 2_048  # card 512 and 8 addresses of 19 take 890 characters of base64url

# Addresses
MAX_ADDRESSES = 8  # dialling all of them once stays short; a machine with more interfaces picks its best
IPV4_FAMILY = 4  # the family byte is the version number of the Internet Protocol
IPV6_FAMILY = 6

# Packets
OLM_KEYS_BYTES = 128  # in an ACK: two keys and a signature
BEACON_BYTES = 400  # every beacon has this size, so its length tells nothing about the name; below any MTU
MAX_KEYS_BYTES = 4_096  # an acceptance carries one short pre-key message; a stranger may not fill memory
MAX_RECORD_BYTES = 1_024  # a registration with the largest card and 8 addresses is 781
MESSAGE_HEADER_BYTES = 77  # the fixed fields of a Message, the same as in version 1
OLM_TYPE_BYTES = 1  # 0 pre-key message, 1 normal message
OLM_OVERHEAD_BYTES = 172  # a pre-key message around the smallest ciphertext
OLM_BODY_BYTES = 61_500  # the largest content (61,042), padded by the cipher, with room to spare
MAX_CIPHERTEXT_BYTES = OLM_TYPE_BYTES + OLM_OVERHEAD_BYTES + OLM_BODY_BYTES
MAX_MESSAGE_BYTES = MESSAGE_HEADER_BYTES + MAX_CIPHERTEXT_BYTES  # 61,750: fits one record (65,519)

# Content
CONTENT_RANDOM_BYTES = 16  # hides the content from whoever would test guesses against the hash
MAX_HEADER_BYTES = 1_024  # a handful of ids and numbers; bounds what the JSON parser ever sees
MAX_HEADER_BRACKETS = 64  # opening brackets in a header: bounds the nesting before it is parsed
MAX_TYPE_BYTES = 64  # the name of a kind of content
MAX_TEXT_BYTES = 60_000  # the largest text whose encrypted Message still fits one record

# Link
LINK_MAGIC = b"PL2\x00"  # "PL2": Parley link, version 2; differs from TLS, SSH and HTTP in its first byte
TRANSPORT_TCP = 1  # in the prologue, so that a handshake cannot be moved to another kind of channel
FIRST_FRAME_BYTES = 128  # of XK and XX, and the head of KKpsk0's; larger than any answer to a stranger
MAX_FIRST_FRAME_BYTES = 3_900  # KKpsk0 with its hello and early packets; below what nobody known may send
CHALLENGE_BYTES = 36
REFUSAL_BYTES = 8
MAC1_BYTES = 16
MAX_FRAME_BYTES = 65_535  # the largest Noise message and the largest 2-byte length
AEAD_TAG_BYTES = 16
MAX_PLAINTEXT_BYTES = MAX_FRAME_BYTES - AEAD_TAG_BYTES  # 65,519
MAX_UNAUTHENTICATED_BYTES = 4_096  # handshakes need under 1,500; nobody unknown gets more memory

# Ports and groups
TCP_PORT = 42_421  # links; any free port if taken
UDP_PORT = 42_420  # discovery
MULTICAST_IPV4 = "239.255.42.20"  # administratively scoped: stays in the site
MULTICAST_IPV6 = "ff12::5250"  # transient, link scope
MDNS_SERVICE = "_s2wmp._tcp.local."
