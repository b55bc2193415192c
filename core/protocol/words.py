"""The words of key names: 256 of each kind, chosen by the first two bytes of an id, so their order never changes.

Friendly in every combination: no word stands twice, none names a body, a colour of skin or an insult.
"""

_ADJECTIVES = """
    able active agile airy alert alpine amber apt aqua arctic artful astute atomic autumn awake azure
    balmy beaming bold bonny brave breezy bright brisk bubbly calm candid capable careful caring cheerful
    chilly choral civic classic clean clear clever cloudy coastal comic compact cool coral cordial cosmic
    cosy crafty creative crimson crisp crystal cubic curious curly dainty dapper daring dazzling decent
    deft deluxe dewy diligent direct distant dotted dreamy driven durable dynamic eager early earnest
    elated elegant emerald eminent endless epic equal ethical even exact expert fabled faithful famous
    fancy fast fearless fern festive fine fleet floral flowing fluent fluffy flying focal fond formal
    free fresh friendly frosty frugal gallant generous gentle genuine gifted glad gleaming global glossy
    glowing golden graceful gracious grand grassy grateful great green handy happy hardy hazel hearty
    heroic honest hopeful humble humming icy ideal indigo inland jolly jovial joyful jubilant just keen
    kind lavish leafy level lilac lively local lofty logical lovely loyal lucid lucky lunar magic major
    marble marine mellow merry mighty mindful minty misty modern modest mossy musical mystic neat nimble
    noble nordic novel oaken oceanic open orderly pacific patient peaceful pearly perky placid playful
    pleasant plucky polar polite prime prompt proper proud punctual pure quaint quick quiet radiant rapid
    rare ready regal relaxed robust rosy royal rustic sandy scenic secure serene shiny silent silver
    sincere skilful sleek smart smiling snowy solar solid sparkling speedy spirited splendid spring
    steady stellar sterling sturdy subtle sunny swift tactful thoughtful tidy timely tranquil trusty
    upbeat upright velvety vivid warm wise witty woodland zesty
"""

_ANIMALS = """
    aardvark albatross alligator alpaca anemone angelfish ant anteater antelope armadillo auk avocet
    axolotl badger bandicoot bass bat bear bee beetle bilby binturong bison bittern blackbird bluebird
    bluejay bobcat bonefish bongo boxfish budgerigar buffalo bulbul bullfinch bumblebee bunting butterfly
    buzzard camel canary capelin capybara caracal cardinal caribou carp cassowary cat caterpillar catfish
    chaffinch chameleon chamois cheetah chickadee chinchilla chipmunk cicada civet clam coati cod conch
    condor corgi cormorant cowrie crab crane crayfish cricket crocodile curlew cuttlefish damselfly deer
    dingo dipper dolphin dormouse dove dragonfly duck dugong eagle echidna eel egret eider eland elephant
    elk emu ermine falcon fennec ferret finch firefly flamingo flounder fossa fox frog gazelle gecko
    gerbil giraffe gnu goldfinch goldfish goose gosling grasshopper grebe greyhound grouse guanaco gull
    guppy haddock halibut hamster hare harrier hawk hedgehog heron herring hoopoe hornbill horse
    hummingbird husky hyrax ibex ibis iguana impala jackdaw jaguar jay jerboa kakapo kangaroo kestrel
    kingfisher kite kiwi koala kookaburra kudu ladybird lapwing lark leopard linnet lion lizard llama
    lobster lynx macaw mackerel magpie mallard manta mantis margay marlin marmot marten meerkat merlin
    minnow mole mongoose moose moth mouse muntjac narwhal newt nightingale nuthatch ocelot octopus okapi
    opossum oriole oryx osprey ostrich otter owl oyster panda pangolin panther parrot partridge pelican
    penguin perch petrel pheasant pigeon pika pike pintail platypus plover polecat porcupine porpoise
    puffin puma quail quokka rabbit raccoon raven reindeer robin salamander salmon sandpiper seahorse
    seal sparrow springbok squirrel starling stingray stork swan swordfish tapir tern tiger toucan trout
    turtle vole wallaby walrus waxwing wolf wolverine wombat woodlark woodpecker wren yak zebra
"""

ADJECTIVES = tuple(_ADJECTIVES.split())
ANIMALS = tuple(_ANIMALS.split())
