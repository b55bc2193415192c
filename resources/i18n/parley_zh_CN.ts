<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Parley %1</source>
        <translation>Parley %1</translation>
    </message>
    <message>
        <source>A messenger for one network: no account, no server, no internet.</source>
        <translation>局域网聊天软件：无需账号，无需服务器，无需互联网。</translation>
    </message>
    <message>
        <source>Diagnostics: versions and settings, nothing about people or messages</source>
        <translation>诊断信息：仅含版本和设置，不含任何联系人或消息</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Parley is free software under the MIT licence. It stands on the work of others:</source>
        <translation>Parley 是采用 MIT 许可证的自由软件，并使用了以下项目：</translation>
    </message>
</context>
<context>
    <name>AccentDot</name>
    <message>
        <source>Accent: %1</source>
        <translation>主题色：%1</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add someone</source>
        <translation>添加好友</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>链接或地址</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>我的二维码</translation>
    </message>
    <message>
        <source>Paste the parley: link that somebody gave you, or the address of their computer.</source>
        <translation>粘贴对方给你的 parley: 链接，或对方电脑的地址。</translation>
    </message>
    <message>
        <source>parley:…  or  192.168.1.20</source>
        <translation>parley:…  或  192.168.1.20</translation>
    </message>
    <message>
        <source>A few words to them</source>
        <translation>附言</translation>
    </message>
    <message>
        <source>A few words to them (optional)</source>
        <translation>附言（可选）</translation>
    </message>
    <message>
        <source>Drop a picture of somebody&apos;s Parley code here: a screenshot, a photograph or a saved picture.</source>
        <translation>将对方的 Parley 二维码图片拖到这里：截图、照片或保存的图片均可。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Your request to {name} expired.</source>
        <translation>你发给 {name} 的请求已过期。</translation>
    </message>
    <message>
        <source>{name} declined your request.</source>
        <translation>{name} 拒绝了你的请求。</translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>{name} 现在是你的好友了。</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>{name} 想与你比对表情符号。</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1，%n 个聊天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. The log tells more.</source>
        <translation>出错了。详情请查看日志。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Back to all chats</source>
        <translation>返回所有聊天</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>已归档的聊天</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>还没有聊天</translation>
    </message>
    <message>
        <source>Add someone from your network as a friend. As soon as they accept, you can write to each other.</source>
        <translation>添加你网络中的人为好友。对方接受后，你们就可以互发消息。</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>查找联系人</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>取消归档</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>静音 8 小时</translation>
    </message>
    <message>
        <source>Mute forever</source>
        <translation>始终静音</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>删除聊天…</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that needs a newer version</source>
        <translation>此消息需要更新的版本</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>草稿：</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>消息已删除</translation>
    </message>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>消息将在 {time}后消失</translation>
    </message>
    <message>
        <source>Messages no longer disappear</source>
        <translation>消息不再消失</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>打个招呼吧</translation>
    </message>
    <message>
        <source>The safety number changed</source>
        <translation>安全码已更改</translation>
    </message>
    <message>
        <source>You are friends now</source>
        <translation>你们已成为好友</translation>
    </message>
    <message>
        <source>You compared: nobody else can read your messages</source>
        <translation>已完成比对：没有人偷看</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>你：</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text}（已编辑）</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>Picture of a QR code</source>
        <translation>二维码图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>No QR code was found in this picture. Make sure that all of it can be seen and is sharp.</source>
        <translation>图片中未找到二维码。请确保二维码完整且清晰。</translation>
    </message>
    <message>
        <source>Parley cannot read this picture. Use PNG, JPEG or WebP.</source>
        <translation>Parley 无法读取此图片。请使用 PNG、JPEG 或 WebP 格式。</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it here.</source>
        <translation>请先将图片保存到这台电脑，然后在此选择。</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a parley: link.</source>
        <translation>剪贴板中没有图片，也没有 parley: 链接。</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>无法打开此文件：{reason}。</translation>
    </message>
    <message>
        <source>This is a QR code, but not one of Parley.</source>
        <translation>这是二维码，但不是 Parley 二维码。</translation>
    </message>
    <message>
        <source>This picture is too large. Cut the QR code out of it, then try again.</source>
        <translation>图片太大。请裁剪出二维码后重试。</translation>
    </message>
</context>
<context>
    <name>CompareCode</name>
    <message>
        <source>This is your code. %1 reads it; you read theirs:</source>
        <translation>这是你的二维码，由 %1 读取；你读取对方的：</translation>
    </message>
    <message>
        <source>Drop a picture of %1&apos;s code here. It must come from them in person, not through this network.</source>
        <translation>将 %1 的二维码图片拖到这里。图片必须由对方当面提供，而不是通过此网络发送。</translation>
    </message>
    <message>
        <source>It matches: this is %1&apos;s code. Verified.</source>
        <translation>匹配成功：这是 %1 的二维码。已验证。</translation>
    </message>
</context>
<context>
    <name>CompareDigits</name>
    <message>
        <source>Safety number: %1</source>
        <translation>安全码：%1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚未获知</translation>
    </message>
    <message>
        <source>Once you are friends, both of you see this number and can compare it.</source>
        <translation>成为好友后，双方都能看到此安全码并进行比对。</translation>
    </message>
    <message>
        <source>Compare these digits with %1 in person or on the phone. If both of you see the same, nobody else can read your messages.</source>
        <translation>当面或通过电话与 %1 比对这些数字。如果双方看到的相同，就没有人能偷看你们的消息。</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>CompareEmoji</name>
    <message>
        <source>The emoji differ</source>
        <translation>表情符号不一致</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you</source>
        <translation>%1 想与你比对表情符号</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>Does %1 see the same?</source>
        <translation>%1 看到的是否相同？</translation>
    </message>
    <message>
        <source>The comparison ended</source>
        <translation>比对已结束</translation>
    </message>
    <message>
        <source>Compare emoji, live on both screens</source>
        <translation>双方同时在屏幕上比对表情符号</translation>
    </message>
    <message>
        <source>Waiting for %1 to confirm…</source>
        <translation>正在等待 %1 确认…</translation>
    </message>
    <message>
        <source>Somebody may be between the two of you. Write nothing private, and compare again in person.</source>
        <translation>你们之间可能有人在窃听。请勿发送私密内容，并当面重新比对。</translation>
    </message>
    <message>
        <source>Only you and %1 can read what you write to each other.</source>
        <translation>只有你和 %1 能看到你们之间的消息。</translation>
    </message>
    <message>
        <source>Tell each other the names in their order: side by side, or on the phone with a voice you know.</source>
        <translation>请按顺序互相说出名称：当面进行，或在电话中确认是对方的声音。</translation>
    </message>
    <message>
        <source>Ask %1 to look at Parley and agree. Then both of you see seven emoji.</source>
        <translation>请 %1 打开 Parley 并同意。随后双方都会看到七个表情符号。</translation>
    </message>
    <message>
        <source>Somebody stopped it, or it took too long. Nothing has changed.</source>
        <translation>比对被取消或超时。没有任何更改。</translation>
    </message>
    <message>
        <source>%1 is offline. Both of you must be online at the same time; the digits and the code need no connection.</source>
        <translation>%1 当前离线。双方需要同时在线；比对数字和二维码则无需连接。</translation>
    </message>
    <message>
        <source>Both of you see seven emoji. If they are the same, nobody else can read your messages. Do it side by side, or on the phone.</source>
        <translation>双方都会看到七个表情符号。如果相同，就没有人能偷看你们的消息。请当面或通过电话进行。</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不相同</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>立即比对</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比对</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>发消息给 %1</translation>
    </message>
    <message>
        <source>Emoji (%1)</source>
        <translation>表情符号 (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>超出 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>还可输入 %n 个字符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s), or send it in parts.</source>
        <translation>
            <numerusform>消息太长。请缩短 %n 个字符，或分条发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s).</source>
        <translation>
            <numerusform>消息太长。请缩短 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to {name} is paused until you compare or accept the new key.</source>
        <translation>在你比对或接受新密钥之前，暂停向 {name} 发送消息。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>You are no longer friends with this person. The messages stay on this computer.</source>
        <translation>你们已不再是好友。消息仍保留在这台电脑上。</translation>
    </message>
    <message>
        <source>You are no longer friends with {name}. The messages stay on this computer.</source>
        <translation>你与 {name} 已不再是好友。消息会保留在这台电脑上。</translation>
    </message>
    <message>
        <source>You have blocked {name}. You can unblock them in the settings, under Privacy.</source>
        <translation>你已屏蔽 {name}。可以在设置的“隐私”中取消屏蔽。</translation>
    </message>
    <message>
        <source>{name} has not accepted your request yet. Then you can write to them.</source>
        <translation>{name} 还没有接受你的请求。接受后你才能发消息。</translation>
    </message>
    <message>
        <source>{name} wants to be your friend. Accept this under People to write to them.</source>
        <translation>{name} 想加你为好友。请在“联系人”中接受请求后再发消息。</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Block %1?</source>
        <translation>要屏蔽 %1 吗？</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要删除 %1 吗？</translation>
    </message>
    <message>
        <source>Messages and requests from this person will be refused. They are not told. You can unblock them in the settings.</source>
        <translation>将拒收此人的消息和请求。对方不会收到通知。你可以在设置中取消屏蔽。</translation>
    </message>
    <message>
        <source>You will no longer see each other&apos;s presence and cannot write to each other. The messages stay on this computer.</source>
        <translation>你们将不再看到对方的在线状态，也无法互发消息。消息会保留在这台电脑上。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>消息将在 {time}后消失</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>not your friend</source>
        <translation>不是你的好友</translation>
    </message>
    <message>
        <source>{name} is offline. Messages are kept and delivered when {name} is back.</source>
        <translation>{name} 当前离线。消息会先保留，待 {name} 上线后送达。</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 的详情</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>正在输入…</translation>
    </message>
    <message>
        <source>Search in this conversation (%1)</source>
        <translation>在此聊天中搜索 (%1)</translation>
    </message>
    <message>
        <source>Safety number, verified</source>
        <translation>安全码，已验证</translation>
    </message>
    <message>
        <source>Safety number, not verified yet</source>
        <translation>安全码，尚未验证</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>更多聊天选项</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Search in this conversation</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>限时消息</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>A name needs at least one visible character.</source>
        <translation>名称至少需要一个可见字符。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any.</source>
        <translation>端口是 1 到 65535 之间的数字，0 表示任意端口。</translation>
    </message>
    <message>
        <source>A reaction is one emoji.</source>
        <translation>回应只能是一个表情符号。</translation>
    </message>
    <message>
        <source>A redirect names 1 to 8 addresses that can be dialled.</source>
        <translation>重定向需指定 1 到 8 个可连接的地址。</translation>
    </message>
    <message>
        <source>A request lives from 1 ms to 49 days.</source>
        <translation>请求的有效期为 1 毫秒到 49 天。</translation>
    </message>
    <message>
        <source>Choose where the key is to be kept.</source>
        <translation>请选择密钥的保存位置。</translation>
    </message>
    <message>
        <source>Many messages are being sent again already. Wait for them first.</source>
        <translation>已有许多消息正在重新发送，请先等待完成。</translation>
    </message>
    <message>
        <source>No address of this person is known.</source>
        <translation>没有此人的已知地址。</translation>
    </message>
    <message>
        <source>Nobody can react to this.</source>
        <translation>无法对此添加回应。</translation>
    </message>
    <message>
        <source>Nobody with this id is known here.</source>
        <translation>这里没有使用此 ID 的人。</translation>
    </message>
    <message>
        <source>Nothing is being compared with this friend.</source>
        <translation>没有正在与此好友进行的比对。</translation>
    </message>
    <message>
        <source>Only a failed message can be sent again.</source>
        <translation>只有发送失败的消息才能重新发送。</translation>
    </message>
    <message>
        <source>Only your own messages can be edited or deleted.</source>
        <translation>只能编辑或删除自己的消息。</translation>
    </message>
    <message>
        <source>Parley is closing.</source>
        <translation>Parley 正在关闭。</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>消息为空。</translation>
    </message>
    <message>
        <source>The message is too long: at most 60,000 bytes. Send it in parts.</source>
        <translation>消息太长：最多 60,000 字节。请分条发送。</translation>
    </message>
    <message>
        <source>The profile could not be written. Nothing was stored.</source>
        <translation>无法写入个人资料。未保存任何内容。</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be sent.</source>
        <translation>文本包含无法发送的字符。</translation>
    </message>
    <message>
        <source>There is no request to this person to take back.</source>
        <translation>没有可撤回的发给此人的请求。</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>没有这条消息。</translation>
    </message>
    <message>
        <source>This friend has no new key.</source>
        <translation>此好友没有新密钥。</translation>
    </message>
    <message>
        <source>This friend has not moved.</source>
        <translation>此好友没有更换地址。</translation>
    </message>
    <message>
        <source>This id was given up for another one. Use the new one.</source>
        <translation>此 ID 已弃用并由另一个 ID 取代。请使用新的 ID。</translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>这是你自己的地址。</translation>
    </message>
    <message>
        <source>This is your own code. Give it to the other person.</source>
        <translation>这是你自己的二维码。请把它给对方。</translation>
    </message>
    <message>
        <source>This is your own invite. Give it to the other person.</source>
        <translation>这是你自己的邀请。请把它给对方。</translation>
    </message>
    <message>
        <source>A backup in the profile&apos;s own folder would be lost with it. Choose a folder on another drive.</source>
        <translation>备份若放在个人资料所在的文件夹中，会随之一起丢失。请选择其他驱动器上的文件夹。</translation>
    </message>
    <message>
        <source>A contact in the profile cannot be read. Restore the profile from a backup.</source>
        <translation>个人资料中有一个联系人无法读取。请从备份恢复个人资料。</translation>
    </message>
    <message>
        <source>A note has at most {limit} characters.</source>
        <translation>备注最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>A passphrase has at least {limit} characters. Choose a longer one.</source>
        <translation>密码至少需要 {limit} 个字符。请选择更长的密码。</translation>
    </message>
    <message>
        <source>A request has at most {limit} bytes.</source>
        <translation>请求最多 {limit} 字节。</translation>
    </message>
    <message>
        <source>A status text has at most {limit} characters.</source>
        <translation>状态文字最多 {limit} 个字符。</translation>
    </message>
    <message>
        <source>An answer has at most {limit} bytes.</source>
        <translation>答复最多 {limit} 字节。</translation>
    </message>
    <message>
        <source>An error inside Parley kept the change from being stored.</source>
        <translation>Parley 内部出错，更改未能保存。</translation>
    </message>
    <message>
        <source>At most {limit} interfaces can be switched off.</source>
        <translation>最多可以停用 {limit} 个网络接口。</translation>
    </message>
    <message>
        <source>At most {limit} more addresses can be kept. Remove some first.</source>
        <translation>最多可以保留 {limit} 个额外地址。请先删除一些。</translation>
    </message>
    <message>
        <source>At most {limit} redirects can be sent on one connection.</source>
        <translation>每个连接最多可以发送 {limit} 次重定向。</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to 3,650 days, or forever (0).</source>
        <translation>消息可保留 1 到 3,650 天，或永久保留 (0)。</translation>
    </message>
    <message>
        <source>Messages can disappear after 5 seconds to one year, or stay forever (0).</source>
        <translation>消息可以在 5 秒到 1 年后消失，或永久保留 (0)。</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>未及时收到答复。</translation>
    </message>
    <message>
        <source>No answer: programs answer friends only.</source>
        <translation>没有答复：程序只答复好友。</translation>
    </message>
    <message>
        <source>No connection to this person could be made.</source>
        <translation>无法连接到此人。</translation>
    </message>
    <message>
        <source>No friend has the name “{name}”.</source>
        <translation>没有名为“{name}”的好友。</translation>
    </message>
    <message>
        <source>Nobody answers at {address}. Is Parley open there, and visible?</source>
        <translation>{address} 无人应答。那边的 Parley 是否已打开并可见？</translation>
    </message>
    <message>
        <source>Nobody with this id was seen. Paste their invite or ask them to open Parley.</source>
        <translation>未发现使用此 ID 的人。请粘贴对方的邀请，或请对方打开 Parley。</translation>
    </message>
    <message>
        <source>Parley cannot open {path} ({reason}). Check the disk and start again.</source>
        <translation>Parley 无法打开 {path}（{reason}）。请检查磁盘，然后重新启动。</translation>
    </message>
    <message>
        <source>Parley cannot use {path} ({reason}). Check that the folder is yours and can be written to.</source>
        <translation>Parley 无法使用 {path}（{reason}）。请确认该文件夹属于你且可以写入。</translation>
    </message>
    <message>
        <source>Parley cannot write to {path}. Check that the folder is yours and not read-only.</source>
        <translation>Parley 无法写入 {path}。请确认该文件夹属于你且不是只读。</translation>
    </message>
    <message>
        <source>Parley could not write {path} ({reason}). Check that its drive is connected and can be written to.</source>
        <translation>Parley 无法写入 {path}（{reason}）。请确认其驱动器已连接且可以写入。</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}). Choose another one.</source>
        <translation>无法使用端口 {port}（{reason}）。请选择其他端口。</translation>
    </message>
    <message>
        <source>Port {wanted} is used by another program, so Parley listens on {used}.</source>
        <translation>端口 {wanted} 已被其他程序占用，因此 Parley 改为监听 {used}。</translation>
    </message>
    <message>
        <source>Several friends have this name. Use one of the ids: {ids}.</source>
        <translation>有多个好友使用此名称。请使用以下 ID 之一：{ids}。</translation>
    </message>
    <message>
        <source>Somebody else says that they are {name}, with an old key of theirs. Compare the safety number with your friend before you write anything secret.</source>
        <translation>有人用 {name} 的旧密钥自称是 {name}。在发送任何机密内容之前，请先与好友比对安全码。</translation>
    </message>
    <message>
        <source>The clock of {name} and the one of this computer are {hours} h apart. One of the two is wrong.</source>
        <translation>{name} 的时钟与这台电脑的时钟相差 {hours} 小时。其中一个不准。</translation>
    </message>
    <message>
        <source>The computer at {address} is busy: too many others call it. Try again in a minute.</source>
        <translation>{address} 的电脑正忙：连接它的人太多。请一分钟后重试。</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came.</source>
        <translation>收到答复之前连接已断开。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. Free some space.</source>
        <translation>磁盘已满。请释放一些空间；未保存任何内容。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing that was stored is lost.</source>
        <translation>磁盘已满。请释放一些空间；已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>The disk that holds {path} is full. Free some space and try again.</source>
        <translation>{path} 所在的磁盘已满。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The emoji of you and {name} were not the same. Compare the safety number in their details: if it differs too, somebody may be between you, so write nothing secret.</source>
        <translation>你与 {name} 的表情符号不一致。请在对方的详情中比对安全码：如果也不一致，可能有人介于你们之间，请不要发送任何机密内容。</translation>
    </message>
    <message>
        <source>The folder {path} is not there. Connect its drive, or choose another folder.</source>
        <translation>找不到文件夹 {path}。请连接其驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The friend request from {name} carries keys that cannot be used. Ask them to send a new one.</source>
        <translation>{name} 的好友请求中的密钥无法使用。请对方重新发送请求。</translation>
    </message>
    <message>
        <source>The key of this profile is in the system keyring, and the keyring does not give it. Log in to the desktop or unlock the keyring, and start again.</source>
        <translation>此个人资料的密钥保存在系统密钥环中，但无法从密钥环取得。请登录桌面或解锁密钥环，然后重新启动。</translation>
    </message>
    <message>
        <source>The key of this profile lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>此个人资料的密钥保存在只有你的账户可以读取的文件中。任何能进入你账户的人都可以读取你的消息。</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this profile is not a key. Restore it from a backup.</source>
        <translation>密钥环中此个人资料的条目不是密钥。请从备份恢复。</translation>
    </message>
    <message>
        <source>The name of a request has 1 to {limit} bytes.</source>
        <translation>请求的名称为 1 到 {limit} 字节。</translation>
    </message>
    <message>
        <source>The profile in {home} is in use by another process. Close Parley there, or use another folder.</source>
        <translation>{home} 中的个人资料正被另一个进程使用。请关闭那里的 Parley，或使用其他文件夹。</translation>
    </message>
    <message>
        <source>The profile in {home} is in use by process {number}. Close Parley there, or use another folder.</source>
        <translation>{home} 中的个人资料正被进程 {number} 使用。请关闭那里的 Parley，或使用其他文件夹。</translation>
    </message>
    <message>
        <source>The profile is closed.</source>
        <translation>个人资料已关闭。</translation>
    </message>
    <message>
        <source>The profile lies in a folder of {service}, which copies it while it is in use and can damage it. Close Parley and move the folder elsewhere; for a copy, make a backup.</source>
        <translation>个人资料位于 {service} 的文件夹中，该服务会在使用期间复制它，可能造成损坏。请关闭 Parley 并将文件夹移到别处；如需副本，请创建备份。</translation>
    </message>
    <message>
        <source>The profile&apos;s database failed ({reason}). Check the disk and start again.</source>
        <translation>个人资料的数据库出错（{reason}）。请检查磁盘，然后重新启动。</translation>
    </message>
    <message>
        <source>The profile&apos;s database holds a value that cannot be read ({reason}).</source>
        <translation>个人资料的数据库中有一个无法读取的值（{reason}）。</translation>
    </message>
    <message>
        <source>The profile&apos;s database is damaged. Restore the profile from a backup.</source>
        <translation>个人资料的数据库已损坏。请从备份恢复个人资料。</translation>
    </message>
    <message>
        <source>The profile&apos;s folder cannot be written to any more. Check its permissions.</source>
        <translation>个人资料的文件夹已无法写入。请检查其权限。</translation>
    </message>
    <message>
        <source>The profile&apos;s folder is on a disk that cannot hold it. Choose one of this computer&apos;s own.</source>
        <translation>个人资料的文件夹所在的磁盘无法存放它。请选择这台电脑自己的磁盘。</translation>
    </message>
    <message>
        <source>Their program could not answer.</source>
        <translation>对方的程序无法答复。</translation>
    </message>
    <message>
        <source>Their program does not know this request. It may be an older one.</source>
        <translation>对方的程序不认识此请求，可能是较旧的版本。</translation>
    </message>
    <message>
        <source>Their program was restarted before it answered.</source>
        <translation>对方的程序在答复之前重新启动了。</translation>
    </message>
    <message>
        <source>There are no emoji to compare with this friend. Start again.</source>
        <translation>没有可与此好友比对的表情符号。请重新开始。</translation>
    </message>
    <message>
        <source>There is no request from this person to answer.</source>
        <translation>此人没有待处理的请求。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used. Unlock it, or protect the profile with a passphrase.</source>
        <translation>无法使用这台电脑的密钥环。请将其解锁，或用密码保护个人资料。</translation>
    </message>
    <message>
        <source>This invite is out of date: its id was given up. Ask for a new one.</source>
        <translation>此邀请已过时：其 ID 已弃用。请索取新的邀请。</translation>
    </message>
    <message>
        <source>This is a demonstration. The people are made up, and nothing you do is sent or kept.</source>
        <translation>这是演示。其中的人物均为虚构，你的任何操作都不会发送或保留。</translation>
    </message>
    <message>
        <source>This is not a Parley invite, or a part of it is missing. Copy the whole link.</source>
        <translation>这不是 Parley 邀请，或内容不完整。请复制完整的链接。</translation>
    </message>
    <message>
        <source>This message is too long.</source>
        <translation>消息太长。</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>此消息已删除。</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Try again.</source>
        <translation>此密码无法打开备份。请重试。</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Try again.</source>
        <translation>此密码无法打开个人资料。请重试。</translation>
    </message>
    <message>
        <source>This person is not blocked.</source>
        <translation>此人未被屏蔽。</translation>
    </message>
    <message>
        <source>This person is not your friend yet. Send a friend request first.</source>
        <translation>此人还不是你的好友。请先发送好友请求。</translation>
    </message>
    <message>
        <source>This person&apos;s program is an old one that cannot encrypt safely. Ask them to install Parley.</source>
        <translation>此人的程序较旧，无法安全加密。请对方安装 Parley。</translation>
    </message>
    <message>
        <source>This profile is kept under a passphrase: give it to open the profile.</source>
        <translation>此个人资料受密码保护：请输入密码以打开。</translation>
    </message>
    <message>
        <source>This profile was written by a newer Parley. Install the newest version to open it.</source>
        <translation>此个人资料由较新版本的 Parley 写入。请安装最新版本后再打开。</translation>
    </message>
    <message>
        <source>Too many messages wait for this friend already.</source>
        <translation>等待发给此好友的消息过多。</translation>
    </message>
    <message>
        <source>Too many of your requests wait for an answer. Cancel some first.</source>
        <translation>你有太多请求正在等待答复。请先取消一些。</translation>
    </message>
    <message>
        <source>Too many people are on this network to remember one more.</source>
        <translation>此网络上的人太多，无法再记录更多人。</translation>
    </message>
    <message>
        <source>Too many requests to this person are open. Wait for some answers.</source>
        <translation>发给此人的请求过多。请等待一些答复。</translation>
    </message>
    <message>
        <source>Too much is being sent to this person already. Wait for some of it to arrive.</source>
        <translation>正在发给此人的内容过多。请等待部分发送完成。</translation>
    </message>
    <message>
        <source>Your keys were changed meanwhile. Ask again.</source>
        <translation>你的密钥在此期间已更改。请重新请求。</translation>
    </message>
    <message>
        <source>{home} holds a profile already. Nothing was changed: choose another folder.</source>
        <translation>{home} 中已有个人资料。未作任何更改：请选择其他文件夹。</translation>
    </message>
    <message>
        <source>{home} holds {found} but no {missing}. Restore {missing} from a backup, or move {found} away to start with a new profile.</source>
        <translation>{home} 中有 {found}，但没有 {missing}。请从备份恢复 {missing}，或移走 {found} 以使用新的个人资料。</translation>
    </message>
    <message>
        <source>{host} is not the address of one computer. Enter another one.</source>
        <translation>{host} 不是单台电脑的地址。请输入其他地址。</translation>
    </message>
    <message>
        <source>{host} with port {port} is not an address. Enter one such as 192.168.1.20, and a port from 1 to 65535.</source>
        <translation>{host} 加端口 {port} 不是有效地址。请输入类似 192.168.1.20 的地址，以及 1 到 65535 之间的端口。</translation>
    </message>
    <message>
        <source>{name} asked to be reached at another address, but does not answer there.</source>
        <translation>{name} 要求改用另一个地址联系，但在该地址没有应答。</translation>
    </message>
    <message>
        <source>{name} gave an address that cannot be theirs. It is not used.</source>
        <translation>{name} 提供的地址不可能是其本人的，不予使用。</translation>
    </message>
    <message>
        <source>{name} gave an address that was given once before. It is not used.</source>
        <translation>{name} 提供的地址以前已提供过，不予使用。</translation>
    </message>
    <message>
        <source>{name} gave another address to be reached at, but too long ago. It is not used.</source>
        <translation>{name} 提供了另一个联系地址，但时间过久，不予使用。</translation>
    </message>
    <message>
        <source>{name} gave another address with keys that are out of date. It is not used.</source>
        <translation>{name} 提供的另一个地址所附密钥已过时，不予使用。</translation>
    </message>
    <message>
        <source>{name} has a new address and new keys. Open their details to accept or ignore them.</source>
        <translation>{name} 有新的地址和新的密钥。请打开对方的详情以接受或忽略。</translation>
    </message>
    <message>
        <source>{name} has a new key. Accept it in their details, or compare, and what waits is sent.</source>
        <translation>{name} 有新密钥。请在对方的详情中接受，或进行比对，之后便会发送等待中的消息。</translation>
    </message>
    <message>
        <source>{name} has a new key. Messages to them wait until you accept it in their details, or compare.</source>
        <translation>{name} 有新密钥。在你于对方的详情中接受或完成比对之前，发给对方的消息会一直等待。</translation>
    </message>
    <message>
        <source>{name} is not connected.</source>
        <translation>{name} 未连接。</translation>
    </message>
    <message>
        <source>{name} is not connected. Compare when both of you are online.</source>
        <translation>{name} 未连接。请在双方都在线时比对。</translation>
    </message>
    <message>
        <source>{name} is your friend already.</source>
        <translation>{name} 已经是你的好友。</translation>
    </message>
    <message>
        <source>{name} was passed on from address to address too often. The last one is not used.</source>
        <translation>{name} 的地址重定向次数过多。最后一个地址不予使用。</translation>
    </message>
    <message>
        <source>{name} was passed on in a circle. The last address is not used.</source>
        <translation>{name} 的地址重定向形成了循环。最后一个地址不予使用。</translation>
    </message>
    <message>
        <source>{name}&apos;s program could not read the friend request ({reason}).</source>
        <translation>{name} 的程序无法读取好友请求（{reason}）。</translation>
    </message>
    <message>
        <source>{name}&apos;s program lost the keys of your conversation. New ones are in use, and waiting messages are sent again.</source>
        <translation>{name} 的程序丢失了你们聊天的密钥。现已启用新密钥，等待中的消息会重新发送。</translation>
    </message>
    <message>
        <source>{path} appeared while a new profile was made. Nothing was overwritten.</source>
        <translation>创建新个人资料时出现了 {path}。未覆盖任何内容。</translation>
    </message>
    <message>
        <source>{path} belongs to another program. Nothing was changed: restore your own.</source>
        <translation>{path} 属于其他程序。未作任何更改：请恢复你自己的文件。</translation>
    </message>
    <message>
        <source>{path} does not belong to this profile. Nothing was changed: move it away or restore yours.</source>
        <translation>{path} 不属于此个人资料。未作任何更改：请将其移走，或恢复你自己的文件。</translation>
    </message>
    <message>
        <source>{path} is a folder. Give the backup a file name.</source>
        <translation>{path} 是文件夹。请为备份指定文件名。</translation>
    </message>
    <message>
        <source>{path} is damaged, or a part of it is missing. Copy it again, or use another backup.</source>
        <translation>{path} 已损坏或不完整。请重新复制，或使用其他备份。</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was overwritten: restore the file from a backup.</source>
        <translation>{path} 已损坏。未覆盖任何内容：请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>{path} is damaged. Nothing was overwritten: restore the profile from a backup.</source>
        <translation>{path} 已损坏。未覆盖任何内容：请从备份恢复个人资料。</translation>
    </message>
    <message>
        <source>{path} is not a backup of Parley. Choose another file.</source>
        <translation>{path} 不是 Parley 备份。请选择其他文件。</translation>
    </message>
    <message>
        <source>{path} is not a key file of Parley. Nothing was changed: move it away or restore yours.</source>
        <translation>{path} 不是 Parley 的密钥文件。未作任何更改：请将其移走，或恢复你自己的文件。</translation>
    </message>
    <message>
        <source>{path} is not a lock of Parley. Nothing was changed: move the file away.</source>
        <translation>{path} 不是 Parley 的锁文件。未作任何更改：请移走该文件。</translation>
    </message>
    <message>
        <source>{path} was made by a newer Parley. Install the newest version to read it.</source>
        <translation>{path} 由较新版本的 Parley 创建。请安装最新版本后再读取。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Parley. Install the newest version to open it.</source>
        <translation>{path} 由较新版本的 Parley 写入。请安装最新版本后再打开。</translation>
    </message>
    <message>
        <source>You are comparing with many friends already. Finish with some.</source>
        <translation>你已在与许多好友比对。请先完成一些。</translation>
    </message>
    <message>
        <source>You are comparing with this friend already.</source>
        <translation>你已在与此好友比对。</translation>
    </message>
    <message>
        <source>You asked a moment ago. Wait some seconds before you ask again.</source>
        <translation>你刚刚请求过。请等待几秒后再试。</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>不能屏蔽自己。</translation>
    </message>
    <message>
        <source>You have blocked this person. Unblock them first.</source>
        <translation>你已屏蔽此人。请先取消屏蔽。</translation>
    </message>
</context>
<context>
    <name>DatePatterns</name>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
</context>
<context>
    <name>DeleteChatSheet</name>
    <message>
        <source>Delete this chat?</source>
        <translation>要删除此聊天吗？</translation>
    </message>
    <message>
        <source>All messages with %1 are deleted from this computer. %1 keeps theirs, and you stay friends.</source>
        <translation>与 %1 的所有消息都将从这台电脑上删除。%1 那边的消息会保留，你们仍是好友。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>要删除此消息吗？</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>要为所有人删除此消息吗？</translation>
    </message>
    <message>
        <source>It disappears from this computer. %1 keeps it.</source>
        <translation>消息将从这台电脑上消失。%1 那边会保留。</translation>
    </message>
    <message>
        <source>If you delete it for everyone, the text also disappears on %1&apos;s computer, as soon as that computer can be reached. They may have read or copied it before.</source>
        <translation>为所有人删除后，一旦连上 %1 的电脑，那里的内容也会消失。在此之前，对方可能已经看过或复制过。</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>为我删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Parley cannot be put among the programs that start at login: {reason}</source>
        <translation>无法将 Parley 设为登录时启动：{reason}</translation>
    </message>
    <message>
        <source>Parley goes on receiving messages. Its icon in the tray opens it again.</source>
        <translation>Parley 会继续接收消息。点击托盘图标可重新打开。</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>Emoji</name>
    <message>
        <source>Activities</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>飞机</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>锚</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>动物与自然</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>苹果</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>球</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>香蕉</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>铃铛</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>自行车</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>蝴蝶</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>仙人掌</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>蛋糕</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Corn</source>
        <translation>玉米</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>狗</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>大象</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>火</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>鱼</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食物与饮料</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼物</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>眼镜</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>地球</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>锤子</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>帽子</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>耳机</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>心</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>马</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>沙漏</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Light Bulb</source>
        <translation>灯泡</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>狮子</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>月亮</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>蘑菇</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Octopus</source>
        <translation>章鱼</translation>
    </message>
    <message>
        <source>Panda</source>
        <translation>熊猫</translation>
    </message>
    <message>
        <source>Paperclip</source>
        <translation>回形针</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>铅笔</translation>
    </message>
    <message>
        <source>Penguin</source>
        <translation>企鹅</translation>
    </message>
    <message>
        <source>People and gestures</source>
        <translation>人物与手势</translation>
    </message>
    <message>
        <source>Pig</source>
        <translation>猪</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>图钉</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>披萨</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>兔子</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>火箭</translation>
    </message>
    <message>
        <source>Rooster</source>
        <translation>公鸡</translation>
    </message>
    <message>
        <source>Santa</source>
        <translation>圣诞老人</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>剪刀</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>笑脸</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translation>笑脸与情感</translation>
    </message>
    <message>
        <source>Spanner</source>
        <translation>扳手</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>草莓</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>符号</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Thumbs Up</source>
        <translation>赞</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>火车</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行与地点</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>奖杯</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>喇叭</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>乌龟</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>伞</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <translation>独角兽</translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>搜索表情符号</translation>
    </message>
    <message>
        <source>No emoji has this name.</source>
        <translation>没有叫这个名称的表情符号。</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Profile folder: %1</source>
        <translation>个人资料文件夹：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>FailureRow</name>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search bar</source>
        <translation>搜索栏</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1/%2+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早的结果</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新的结果</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Your name</source>
        <translation>你的名称</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>我的二维码</translation>
    </message>
    <message>
        <source>Key name: %1. Your friends see it beside your name; it cannot be imitated easily.</source>
        <translation>密钥名：%1。好友会在你的名称旁看到它；它很难被仿冒。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>主题色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Things appear without moving or fading.</source>
        <translation>界面元素直接显示，没有移动或淡入淡出效果。</translation>
    </message>
    <message>
        <source>Enter sends the message</source>
        <translation>按 Enter 发送消息</translation>
    </message>
    <message>
        <source>Shift+Enter begins a new line. When off, Ctrl+Enter sends.</source>
        <translation>按 Shift+Enter 换行。关闭后，按 Ctrl+Enter 发送。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Parley starts with the computer, so that messages reach you.</source>
        <translation>Parley 随电脑启动，让你及时收到消息。</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>保持在托盘中运行</translation>
    </message>
    <message>
        <source>Closing the window only hides it; messages go on arriving.</source>
        <translation>关闭窗口只会将其隐藏，仍会继续接收消息。</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Parley.</source>
        <translation>此桌面没有系统托盘，因此关闭窗口会退出 Parley。</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>消失时间</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>In {time}, {moment}</source>
        <translation>{time}后，{moment}</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Waiting for their computer</source>
        <translation>正在等待对方的电脑</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>{time} after it is delivered</source>
        <translation>送达 {time}后</translation>
    </message>
    <message>
        <source>{time} after you have seen it</source>
        <translation>你查看 {time}后</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>Message info</source>
        <translation>消息信息</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Same as the system</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Your status and profile</source>
        <translation>你的状态和个人资料</translation>
    </message>
    <message>
        <source>%1, your status is %2</source>
        <translation>%1，你的状态是：%2</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>添加好友</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>搜索联系人和消息</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for you</source>
        <translation>
            <numerusform>%n 项待你处理</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open this web address?</source>
        <translation>要打开此网址吗？</translation>
    </message>
    <message>
        <source>It opens in your browser, outside Parley.</source>
        <translation>它将在 Parley 之外的浏览器中打开。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The passphrase could not be checked. Please try again.</source>
        <translation>无法验证密码。请重试。</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>密码不正确。请重试。</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Parley is locked</source>
        <translation>Parley 已锁定</translation>
    </message>
    <message>
        <source>Messages keep arriving. Enter your passphrase to see them.</source>
        <translation>仍会继续接收消息。输入密码即可查看。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>请在 %n 秒后重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>Locking needs a passphrase</source>
        <translation>锁定需要设置密码</translation>
    </message>
    <message>
        <source>The key of your profile is kept on this computer, so there is nothing you could type to unlock the window. Set a passphrase in the settings, under Security. Then %1 locks Parley, and it can lock itself when you are away.</source>
        <translation>你的个人资料密钥保存在这台电脑上，因此没有可用于解锁窗口的密码。请在设置的“安全”中设置密码。之后即可用 %1 锁定 Parley，它也能在你离开时自动锁定。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>This is not the same person as {others}.</source>
        <translation>此人与 {others} 不是同一个人。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>(%1) Parley</source>
        <translation>(%1) Parley</translation>
    </message>
</context>
<context>
    <name>MainPage</name>
    <message>
        <source>Choose a conversation</source>
        <translation>选择一个聊天</translation>
    </message>
    <message>
        <source>Everything you write goes straight to your friend&apos;s computer and is readable only by the two of you.</source>
        <translation>你写的所有内容都会直接发送到好友的电脑，只有你们两人能看到。</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>已编辑 %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>React</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>复制所选文本</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>选择文本</translation>
    </message>
    <message>
        <source>Go to the original message</source>
        <translation>跳转到原消息</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>为我删除</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>为所有人删除</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>下个月</translation>
    </message>
</context>
<context>
    <name>MyCode</name>
    <message>
        <source>Whoever has this link can ask to be your friend, even where your computer is not announced. Your key name is %1.</source>
        <translation>任何拥有此链接的人都可以请求加你为好友，即使你的电脑没有对外公布。你的密钥名是 %1。</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>你的链接</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A port is a number from 1024 to 65535. Leave it empty to let Parley choose.</source>
        <translation>端口是 1024 到 65535 之间的数字。留空则由 Parley 选择。</translation>
    </message>
    <message>
        <source>Enter an address such as 192.168.1.20, or 192.168.1.20:42421.</source>
        <translation>请输入地址，例如 192.168.1.20 或 192.168.1.20:42421。</translation>
    </message>
    <message>
        <source>Nobody found yet</source>
        <translation>尚未发现任何人</translation>
    </message>
    <message>
        <source>People found: {ways}</source>
        <translation>发现的人：{ways}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Only {count} addresses can be kept. Remove one first.</source>
        <translation>最多只能保存 {count} 个地址。请先删除一个。</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Interfaces</source>
        <translation>网络接口</translation>
    </message>
    <message>
        <source>No interface with an address was found. Is this computer connected to a network?</source>
        <translation>未找到有地址的网络接口。这台电脑是否已连接网络？</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>In use now: %1 (TCP). A firewall has to let it in, and UDP 42420 for finding people.</source>
        <translation>当前使用：%1 (TCP)。防火墙需放行此端口，以及用于查找联系人的 UDP 42420。</translation>
    </message>
    <message>
        <source>The network is not running.</source>
        <translation>网络未运行。</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>更多地址</translation>
    </message>
    <message>
        <source>Computers behind a router are not found automatically. Parley asks at these addresses whenever it starts.</source>
        <translation>路由器后面的电脑无法自动发现。Parley 每次启动时都会询问这些地址。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Somebody accepted your request.</source>
        <translation>有人接受了你的请求。</translation>
    </message>
    <message>
        <source>Somebody wants to reach you.</source>
        <translation>有人找你。</translation>
    </message>
    <message numerus="yes">
        <source>{name} (%n message(s))</source>
        <translation>
            <numerusform>{name}（%n 条消息）</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>{name} 现在是你的好友了。</translation>
    </message>
    <message>
        <source>{name} wants to be your friend.</source>
        <translation>{name} 想加你为好友。</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>{name} 想与你比对表情符号。</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Show notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>For messages and requests while you look elsewhere. While your status is Busy there are none.</source>
        <translation>当你没有在看 Parley 时，通知你新的消息和请求。状态为“忙碌”时不通知。</translation>
    </message>
    <message>
        <source>Show what the message says</source>
        <translation>显示消息内容</translation>
    </message>
    <message>
        <source>Otherwise only who wrote. While Parley is locked, neither is shown.</source>
        <translation>否则只显示发送者。Parley 锁定时两者都不显示。</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>To mute one conversation, right-click it in the list of chats and choose for how long.</source>
        <translation>要将某个聊天静音，请在聊天列表中右键点击它并选择时长。</translation>
    </message>
</context>
<context>
    <name>PaneEdge</name>
    <message>
        <source>Width of the list</source>
        <translation>列表宽度</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>请至少使用 {count} 个字符。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>显示密码</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>附近</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>S2WMP version 1</source>
        <translation>S2WMP 第 1 版</translation>
    </message>
    <message>
        <source>The code of {name}, key name: {key}</source>
        <translation>{name} 的二维码，密钥名：{key}</translation>
    </message>
    <message>
        <source>This is neither a parley: link nor an address such as 192.168.1.20.</source>
        <translation>这既不是 parley: 链接，也不是 192.168.1.20 这样的地址。</translation>
    </message>
    <message>
        <source>UDP {udp} and TCP {tcp}</source>
        <translation>UDP&#xa0;{udp} 和 TCP&#xa0;{tcp}</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>address or link</source>
        <translation>地址或链接</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>广播</translation>
    </message>
    <message>
        <source>found by {ways}</source>
        <translation>发现方式：{ways}</translation>
    </message>
    <message>
        <source>has a new key</source>
        <translation>有新密钥</translation>
    </message>
    <message>
        <source>mDNS</source>
        <translation>mDNS</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>组播</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>想加你为好友</translation>
    </message>
    <message>
        <source>wants to compare emoji with you</source>
        <translation>想与你比对表情符号</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Nobody else is seen on this network right now. Both computers must be on the same network, and the other person must be visible.</source>
        <translation>目前在此网络上看不到其他人。两台电脑必须在同一网络中，且对方必须可见。</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>添加好友</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>这里还没有人</translation>
    </message>
    <message>
        <source>People who run Parley on your network appear here automatically. Is somebody missing?</source>
        <translation>在你的网络中运行 Parley 的人会自动出现在这里。找不到某人？</translation>
    </message>
    <message>
        <source>Both computers are on the same network: neither on a guest network, nor behind a VPN.</source>
        <translation>两台电脑在同一网络中：不在访客网络，也没有使用 VPN。</translation>
    </message>
    <message>
        <source>The other person has Parley open and lets everyone see them.</source>
        <translation>对方已打开 Parley，并允许所有人看到自己。</translation>
    </message>
    <message>
        <source>The firewalls of both computers let Parley through: %1.</source>
        <translation>两台电脑的防火墙都放行 Parley：%1。</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>not your friend</source>
        <translation>不是你的好友</translation>
    </message>
    <message>
        <source>{name} has a new address, {address}, and new keys. Accept them only if you expected this.</source>
        <translation>{name} 有新的地址 {address} 和新的密钥。只有在你事先知情时才接受。</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Safety number with %1</source>
        <translation>与 %1 的安全码</translation>
    </message>
    <message>
        <source>Key name: %1</source>
        <translation>密钥名：%1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>接受 %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>拒绝 %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>屏蔽 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比对</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add %1 as a friend</source>
        <translation>添加 %1 为好友</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the request to %1</source>
        <translation>取消发给 %1 的请求</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>取消屏蔽 %1</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Accept</source>
        <comment>a new address and keys</comment>
        <translation>接受</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Accept the new address and keys of %1</source>
        <translation>接受 %1 的新地址和密钥</translation>
    </message>
    <message>
        <source>Ignore the new address of %1</source>
        <translation>忽略 %1 的新地址</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>密钥名</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现方式</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>发消息</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Who can see me</source>
        <translation>谁可以看到我</translation>
    </message>
    <message>
        <source>Everyone on this network can see me</source>
        <translation>此网络上的所有人都可以看到我</translation>
    </message>
    <message>
        <source>Your name and status appear in their list of people.</source>
        <translation>你的名称和状态会出现在他们的联系人列表中。</translation>
    </message>
    <message>
        <source>Nobody can see me</source>
        <translation>没有人可以看到我</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>不对外公布你的电脑。好友仍能联系你；其他人需要你的链接。</translation>
    </message>
    <message>
        <source>What friends are told</source>
        <translation>好友可以看到的信息</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>已读回执</translation>
    </message>
    <message>
        <source>Friends see when you have read their messages, and you see when they have read yours.</source>
        <translation>好友能看到你何时读了他们的消息，你也能看到他们何时读了你的消息。</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入状态</translation>
    </message>
    <message>
        <source>Friends see that you are writing, and you see when they are.</source>
        <translation>好友能看到你正在输入，你也能看到他们正在输入。</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>上次在线时间</translation>
    </message>
    <message>
        <source>Friends see when you were last here, and you see when they were.</source>
        <translation>好友能看到你上次在线的时间，你也能看到他们的。</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>已屏蔽的人</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>你没有屏蔽任何人。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>until {time}</source>
        <translation>直到 {time}</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>My profile</source>
        <translation>我的个人资料</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名称</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>密钥名</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The colour of your picture and the key name come from your key: nobody else can have both.</source>
        <translation>头像颜色和密钥名由你的密钥生成：其他人不可能两者都相同。</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>我的二维码</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of your link</source>
        <translation>你的链接的二维码</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>停止编辑</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>取消回复</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to the original message</source>
        <translation>跳转到原消息</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>%1 from %2. Press to take yours back</source>
        <translation>%2 的回应 %1。点按可撤回你的回应</translation>
    </message>
    <message>
        <source>%1 from %2. Press to add yours</source>
        <translation>%2 的回应 %1。点按可添加你的回应</translation>
    </message>
</context>
<context>
    <name>ReactionPicker</name>
    <message>
        <source>Reactions</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>更多表情符号</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>撤回 %1</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>用 %1 回应</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Your friends, messages and settings come back as they were when the backup was made.</source>
        <translation>你的好友、消息和设置将恢复到备份时的状态。</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>选择备份文件</translation>
    </message>
    <message>
        <source>Backup file: %1</source>
        <translation>备份文件：%1</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份密码</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>将密钥保存在这台电脑上</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>保存在登录时打开的密钥环中。无需输入。</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>保存在只有你的账户能读取的文件中。无需输入。</translation>
    </message>
    <message>
        <source>Use this passphrase here too</source>
        <translation>在这里也使用此密码</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>每次启动时都需要输入。如果忘记，将无法找回。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>正在恢复…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>你：</translation>
    </message>
    <message>
        <source>nearby, not your friend</source>
        <translation>在附近，不是你的好友</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>想加你为好友</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Nothing on this computer matches “%1”. Parley looks through names and the text of your messages; fewer letters or another word may help.</source>
        <translation>这台电脑上没有与“%1”匹配的内容。Parley 会搜索名称和消息文本；请尝试减少字数或换一个词。</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>This is not the current passphrase.</source>
        <translation>当前密码不正确。</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Protection of this profile</source>
        <translation>个人资料保护</translation>
    </message>
    <message>
        <source>A passphrase protects the profile. It is asked for at every start.</source>
        <translation>个人资料受密码保护。每次启动时都会要求输入。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring keeps the key of the profile.</source>
        <translation>个人资料的密钥保存在这台电脑的密钥环中。</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>密钥保存在只有你的账户能读取的文件中。任何能进入你账户的人都可以看到你的消息。</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Only manually (%1)</source>
        <translation>仅手动 (%1)</translation>
    </message>
    <message>
        <source>If somebody may have gained access to your keys, make new ones. Friends are told and have to accept them; comparisons have to be done again. This cannot be undone.</source>
        <translation>如果有人可能获取了你的密钥，请生成新密钥。好友会收到通知并需要接受新密钥，还需重新比对。此操作无法撤销。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>1 minute without input</source>
        <translation>1 分钟无操作后</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>5 分钟无操作后</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>15 分钟无操作后</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>1 小时无操作后</translation>
    </message>
    <message>
        <source>My half of every safety number</source>
        <translation>所有安全码中我的那一半</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Yes, make new keys</source>
        <translation>是，生成新密钥</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>生成新密钥</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>保留旧密钥</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Former friend</source>
        <translation>以前的好友</translation>
    </message>
    <message>
        <source>away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>last seen recently</source>
        <translation>最近在线</translation>
    </message>
    <message>
        <source>online</source>
        <translation>在线</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>关闭设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
</context>
<context>
    <name>SevenEmoji</name>
    <message>
        <source>The seven emoji: %1</source>
        <translation>七个表情符号：%1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add someone</source>
        <translation>添加好友</translation>
    </message>
    <message>
        <source>Between the list and the conversation</source>
        <translation>在列表与聊天之间切换</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>删除聊天</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>打开操作菜单</translation>
    </message>
    <message>
        <source>Edit your last message</source>
        <translation>编辑自己的上一条消息</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>在聊天中</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个聊天</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>返回上一步</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Parley</source>
        <translation>Parley</translation>
    </message>
    <message>
        <source>People</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个聊天</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>在此聊天中搜索</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>搜索联系人和消息</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Parley cannot start</source>
        <translation>Parley 无法启动</translation>
    </message>
    <message>
        <source>Parley is already running</source>
        <translation>Parley 已在运行</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The profile is damaged</source>
        <translation>个人资料已损坏</translation>
    </message>
    <message>
        <source>The profile needs a newer Parley</source>
        <translation>个人资料需要更新版本的 Parley</translation>
    </message>
    <message>
        <source>This folder holds something else</source>
        <translation>此文件夹中有其他内容</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>名称太长。</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please try again.</source>
        <translation>此密码无法打开备份。请重试。</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Please try again.</source>
        <translation>此密码无法打开个人资料。请重试。</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>no notifications</source>
        <translation>不通知</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>seen as offline</source>
        <translation>显示为离线</translation>
    </message>
    <message>
        <source>Change the status text</source>
        <translation>更改状态文字</translation>
    </message>
    <message>
        <source>Set a status text</source>
        <translation>设置状态文字</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>我的个人资料</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>我的二维码</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>StatusSheet</name>
    <message>
        <source>Status text</source>
        <translation>状态文字</translation>
    </message>
    <message>
        <source>Your friends see it beside your name.</source>
        <translation>好友会在你的名称旁看到它。</translation>
    </message>
    <message>
        <source>In a meeting until three</source>
        <translation>开会到三点</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>会议中</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>午餐中</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>居家办公</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>休假中</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>使用：%1</translation>
    </message>
    <message>
        <source>Clear automatically</source>
        <translation>自动清除</translation>
    </message>
    <message>
        <source>The current text stays %1.</source>
        <translation>当前状态文字将保留%1。</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n friend(s)</source>
        <translation>
            <numerusform>%n 位好友</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup {name} was written, opened again and read through: {contents}.</source>
        <translation>备份 {name} 已写入，并已重新打开完整校验：{contents}。</translation>
    </message>
    <message>
        <source>This backup from {date} is complete: {contents}.</source>
        <translation>{date} 的备份完好：{contents}。</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>%1, %2, all encrypted</source>
        <translation>%1，%2，全部加密</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>保留消息</translation>
    </message>
    <message>
        <source>Forever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Disappearing messages in new conversations</source>
        <translation>新聊天中的限时消息</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>After 1 day</source>
        <translation>1 天后</translation>
    </message>
    <message>
        <source>After 1 week</source>
        <translation>1 周后</translation>
    </message>
    <message>
        <source>After 4 weeks</source>
        <translation>4 周后</translation>
    </message>
    <message>
        <source>Messages in new conversations disappear on both computers: yours this long after they are delivered, those of your friend this long after you have seen them.</source>
        <translation>新聊天中的消息将在所选时间后从双方电脑上消失：你的消息从送达时开始计时，好友的消息从你查看时开始计时。</translation>
    </message>
    <message>
        <source>Working on the backup…</source>
        <translation>正在处理备份…</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>限时消息</translation>
    </message>
    <message>
        <source>One encrypted file with your keys, friends and messages, for another computer or a bad day. Keep its passphrase well: without it nobody can open the file.</source>
        <translation>一个加密文件，包含你的密钥、好友和消息，可用于换电脑或应对意外。请妥善保管其密码：没有密码，任何人都无法打开此文件。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>检查备份</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份密码</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>选择位置</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backups of Parley (*.parley-backup)</source>
        <translation>Parley 备份 (*.parley-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No messages yet. Say hello!</source>
        <translation>还没有消息。打个招呼吧！</translation>
    </message>
    <message>
        <source>No messages yet.</source>
        <translation>还没有消息。</translation>
    </message>
    <message numerus="yes">
        <source>To the newest message, %n new</source>
        <translation>
            <numerusform>跳转到最新消息，%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>跳转到最新消息</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>已删除的消息</translation>
    </message>
    <message>
        <source>Messages no longer disappear.</source>
        <translation>消息不再消失。</translation>
    </message>
    <message>
        <source>The message arrived damaged.</source>
        <translation>消息送达时已损坏。</translation>
    </message>
    <message>
        <source>Their computer could not confirm who sent this message.</source>
        <translation>对方的电脑无法确认此消息的发送者。</translation>
    </message>
    <message>
        <source>Their computer could not decrypt this message.</source>
        <translation>对方的电脑无法解密此消息。</translation>
    </message>
    <message>
        <source>Their version of Parley cannot read this message.</source>
        <translation>对方的 Parley 版本无法读取此消息。</translation>
    </message>
    <message>
        <source>This message could not be delivered.</source>
        <translation>此消息无法送达。</translation>
    </message>
    <message>
        <source>This message needs a newer version of Parley.</source>
        <translation>此消息需要更新版本的 Parley。</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>此消息已删除</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>You and {name} are friends now. Messages are end-to-end encrypted.</source>
        <translation>你和 {name} 已成为好友。消息经过端到端加密。</translation>
    </message>
    <message>
        <source>You compared keys with {name}.</source>
        <translation>你已与 {name} 比对密钥。</translation>
    </message>
    <message>
        <source>You set messages to disappear after {time}.</source>
        <translation>你将消息设为 {time}后消失。</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>未送达</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>{author}, in reply to {answered}: {text}</source>
        <translation>{author} 回复“{answered}”：{text}</translation>
    </message>
    <message>
        <source>{emoji} from {names}</source>
        <translation>{names} 的回应 {emoji}</translation>
    </message>
    <message>
        <source>{name} has new keys.</source>
        <translation>{name} 的密钥已更新。</translation>
    </message>
    <message>
        <source>{name} set messages to disappear after {time}.</source>
        <translation>{name} 将消息设为 {time}后消失。</translation>
    </message>
</context>
<context>
    <name>TimerSheet</name>
    <message>
        <source>Disappearing messages</source>
        <translation>限时消息</translation>
    </message>
    <message>
        <source>New messages disappear on both computers: yours this long after they are delivered, those of %1 this long after you have seen them.</source>
        <translation>新消息将在所选时间后从双方电脑上消失：你的消息从送达时开始计时，%1 的消息从你查看时开始计时。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 周</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>%n 分钟前在线</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen at {time}</source>
        <translation>上次在线于 {time}</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>刚刚在线</translation>
    </message>
    <message>
        <source>last seen on {date}</source>
        <translation>上次在线于 {date}</translation>
    </message>
    <message>
        <source>last seen on {weekday}</source>
        <translation>上次在线于{weekday}</translation>
    </message>
    <message>
        <source>last seen yesterday at {time}</source>
        <translation>上次在线于昨天 {time}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>尚未上线</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TonePopup</name>
    <message>
        <source>Skin tone</source>
        <translation>肤色</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Open Parley</source>
        <translation>打开 Parley</translation>
    </message>
    <message numerus="yes">
        <source>Parley: %n unread message(s)</source>
        <translation>
            <numerusform>Parley：%n 条未读消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This is the code of {other} (key name: {key}), not of {name} as this computer knows them. If {name} showed it to you, do not trust this conversation.</source>
        <translation>这是 {other} 的二维码（密钥名：{key}），与这台电脑所知的 {name} 不符。如果是 {name} 向你出示的，请不要信任此聊天。</translation>
    </message>
</context>
<context>
    <name>TrustBanner</name>
    <message>
        <source>%1 has a new key.</source>
        <translation>%1 有新密钥。</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody is pretending to be them. Nothing is sent until you compare, or accept the new key without comparing.</source>
        <translation>对方可能重新安装了 Parley 或更换了密钥，也可能有人在冒充对方。在你比对密钥，或不经比对直接接受新密钥之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody is pretending to be them.</source>
        <translation>对方可能重新安装了 Parley 或更换了密钥，也可能有人在冒充对方。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比对</translation>
    </message>
    <message>
        <source>Accept new key</source>
        <translation>接受新密钥</translation>
    </message>
    <message>
        <source>Accept the new key of %1</source>
        <translation>接受 %1 的新密钥</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you, to make sure that nobody else can read your messages.</source>
        <translation>%1 想与你比对表情符号，以确保没有人偷看你们的消息。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Do not compare with %1 now</source>
        <translation>暂不与 %1 比对</translation>
    </message>
    <message>
        <source>Compare emoji with %1</source>
        <translation>与 %1 比对表情符号</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock your profile</source>
        <translation>解锁个人资料</translation>
    </message>
    <message>
        <source>Enter the passphrase that protects your messages on this computer.</source>
        <translation>请输入用于保护这台电脑上的消息的密码。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>正在解锁…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Verify %1</source>
        <translation>验证 %1</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Comparison method</source>
        <translation>比对方式</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>You verified %1.</source>
        <translation>你已验证 %1。</translation>
    </message>
    <message>
        <source>Undo verification</source>
        <translation>撤销验证</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parley</source>
        <translation>欢迎使用 Parley</translation>
    </message>
    <message>
        <source>Protect your profile</source>
        <translation>保护你的个人资料</translation>
    </message>
    <message>
        <source>Who can see you?</source>
        <translation>谁可以看到你？</translation>
    </message>
    <message>
        <source>Messages go straight from computer to computer on your network, encrypted from end to end. No server, no account.</source>
        <translation>消息在你的网络中从电脑直达电脑，端到端加密。无需服务器，无需账号。</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>你可以随时在设置中更改。</translation>
    </message>
    <message>
        <source>Your messages are kept encrypted on this computer. Where should the key be kept?</source>
        <translation>你的消息以加密方式保存在这台电脑上。密钥要放在哪里？</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>换一种颜色</translation>
    </message>
    <message>
        <source>Your picture&apos;s colour comes from your key; a new one is drawn.</source>
        <translation>头像颜色来自你的密钥；会生成新的密钥。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名称</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <translation>同事熟悉的名称</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>将密钥保存在这台电脑上</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>保存在登录时打开的密钥环中。无需输入。</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>保存在只有你的账户能读取的文件中。无需输入。</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>每次启动时都需要输入。如果忘记，将无法找回。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Everyone on this network</source>
        <translation>此网络上的所有人</translation>
    </message>
    <message>
        <source>Your name appears in their list of people. They can ask to be your friend.</source>
        <translation>你的名称会出现在他们的联系人列表中。他们可以请求加你为好友。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>不对外公布你的电脑。好友仍能联系你；其他人需要你的链接。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip: start with the usual settings</source>
        <translation>跳过：使用默认设置开始</translation>
    </message>
    <message>
        <source>Creating your profile…</source>
        <translation>正在创建个人资料…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始使用</translation>
    </message>
</context>
</TS>
