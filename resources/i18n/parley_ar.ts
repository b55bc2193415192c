<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Parley %1</source>
        <translation>Parley %1</translation>
    </message>
    <message>
        <source>A messenger for one network: no account, no server, no internet.</source>
        <translation>برنامج مراسلة لشبكة واحدة: بلا حساب، بلا خادم، بلا إنترنت.</translation>
    </message>
    <message>
        <source>Diagnostics: versions and settings, nothing about people or messages</source>
        <translation>معلومات التشخيص: الإصدارات والإعدادات، دون أي شيء عن الأشخاص أو الرسائل</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Parley is free software under the MIT licence. It stands on the work of others:</source>
        <translation>برنامج Parley حر بموجب ترخيص MIT، وهو مبني على عمل آخرين:</translation>
    </message>
</context>
<context>
    <name>AccentDot</name>
    <message>
        <source>Accent: %1</source>
        <translation>لون التمييز: %1</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add someone</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Link or address</source>
        <translation>رابط أو عنوان</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>رمزي</translation>
    </message>
    <message>
        <source>Paste the parley: link that somebody gave you, or the address of their computer.</source>
        <translation>الصق رابط parley:‎ الذي أعطاك إياه شخص ما، أو عنوان حاسوبه.</translation>
    </message>
    <message>
        <source>parley:…  or  192.168.1.20:42421</source>
        <translation>‏parley:…‎  أو  192.168.1.20:42421</translation>
    </message>
    <message>
        <source>A few words to them</source>
        <translation>كلمة قصيرة له</translation>
    </message>
    <message>
        <source>A few words to them (optional)</source>
        <translation>كلمة قصيرة له (اختياري)</translation>
    </message>
    <message>
        <source>Drop a picture of somebody&apos;s Parley code here: a screenshot, a photograph or a saved picture.</source>
        <translation>أفلت هنا صورة لرمز Parley الخاص بشخص ما: لقطة شاشة أو صورة ملتقطة أو صورة محفوظة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>إرسال الطلب</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>The safety number with {name} changed.</source>
        <translation>تغيّر رقم الأمان مع {name}.</translation>
    </message>
    <message>
        <source>Your request to {name} expired.</source>
        <translation>انتهت صلاحية طلبك إلى {name}.</translation>
    </message>
    <message>
        <source>{name} declined your request.</source>
        <translation>رفض {name} طلبك.</translation>
    </message>
    <message>
        <source>{name} is now your friend.</source>
        <translation>أصبح {name} صديقك.</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>يريد {name} مقارنة الإيموجي معك.</translation>
    </message>
</context>
<context>
    <name>ArchiveRow</name>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1، لا محادثات</numerusform>
            <numerusform>%1، محادثة واحدة</numerusform>
            <numerusform>%1، محادثتان</numerusform>
            <numerusform>%1، %n محادثات</numerusform>
            <numerusform>%1، %n محادثة</numerusform>
            <numerusform>%1، %n محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Something went wrong. The log tells more.</source>
        <translation>حدث خطأ ما. التفاصيل في السجل.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>Back to all chats</source>
        <translation>العودة إلى كل المحادثات</translation>
    </message>
    <message>
        <source>Archived chats</source>
        <translation>المحادثات المؤرشفة</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>لا محادثات بعد</translation>
    </message>
    <message>
        <source>Add someone from your network as a friend. As soon as they accept, you can write to each other.</source>
        <translation>أضف شخصًا من شبكتك إلى أصدقائك. ما إن يقبل حتى يمكنكما التراسل.</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
</context>
<context>
    <name>ChatMenu</name>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>تثبيت في الأعلى</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروءة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروءة</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Mute for 1 hour</source>
        <translation>كتم لمدة ساعة</translation>
    </message>
    <message>
        <source>Mute for 8 hours</source>
        <translation>كتم لمدة 8 ساعات</translation>
    </message>
    <message>
        <source>Mute for ever</source>
        <translation>كتم دائم</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>إلغاء الكتم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Delete chat…</source>
        <translation>حذف المحادثة…</translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%n رسائل غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
            <numerusform>%n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that needs a newer version</source>
        <translation>رسالة تتطلب إصدارًا أحدث</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
    <message>
        <source>Message deleted</source>
        <translation>حُذفت الرسالة</translation>
    </message>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>تختفي الرسائل بعد {time}</translation>
    </message>
    <message>
        <source>Messages no longer disappear</source>
        <translation>لم تعد الرسائل تختفي</translation>
    </message>
    <message>
        <source>Say hello</source>
        <translation>ألقِ التحية</translation>
    </message>
    <message>
        <source>The safety number changed</source>
        <translation>تغيّر رقم الأمان</translation>
    </message>
    <message>
        <source>You are friends now</source>
        <translation>أصبحتما صديقين</translation>
    </message>
    <message>
        <source>You compared: nobody reads along</source>
        <translation>تمت المقارنة: لا أحد يطّلع على رسائلكما</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>أنت:</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بالخارج</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>{text} (edited)</source>
        <translation>{text} (معدّلة)</translation>
    </message>
</context>
<context>
    <name>CodeBlock</name>
    <message>
        <source>Copy the code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
</context>
<context>
    <name>CodeReader</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>من الحافظة</translation>
    </message>
    <message>
        <source>Picture of a QR code</source>
        <translation>صورة لرمز QR</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>No QR code was found in this picture. Make sure that all of it can be seen and is sharp.</source>
        <translation>لم يُعثر على رمز QR في هذه الصورة. تأكد من ظهوره كاملًا وبوضوح.</translation>
    </message>
    <message>
        <source>Save the picture on this computer first, then choose it here.</source>
        <translation>احفظ الصورة على هذا الحاسوب أولًا، ثم اخترها هنا.</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a parley: link.</source>
        <translation>لا توجد في الحافظة صورة ولا رابط parley:‎.</translation>
    </message>
    <message>
        <source>This file cannot be opened: {reason}.</source>
        <translation>تعذّر فتح هذا الملف: {reason}.</translation>
    </message>
    <message>
        <source>This is a QR code, but not one of Parley.</source>
        <translation>هذا رمز QR، لكنه ليس من Parley.</translation>
    </message>
    <message>
        <source>This is no picture that Parley can read. Use PNG, JPEG or WebP.</source>
        <translation>لا يستطيع Parley قراءة هذه الصورة. استخدم PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
        <source>This picture is too large. Cut the QR code out of it, then try again.</source>
        <translation>هذه الصورة كبيرة جدًا. اقتطع منها رمز QR ثم حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>CompareCode</name>
    <message>
        <source>This is your code. %1 reads it; you read theirs:</source>
        <translation>هذا رمزك. يقرؤه %1، وأنت تقرأ رمزه:</translation>
    </message>
    <message>
        <source>Drop a picture of %1&apos;s code here. It must come from them in person, not through this network.</source>
        <translation>أفلت هنا صورة رمز %1. يجب أن تصلك منه شخصيًا، لا عبر هذه الشبكة.</translation>
    </message>
    <message>
        <source>It matches: this is %1&apos;s code. Verified.</source>
        <translation>الرمز مطابق: هذا رمز %1. تم التحقق.</translation>
    </message>
</context>
<context>
    <name>CompareDigits</name>
    <message>
        <source>Safety number: %1</source>
        <translation>رقم الأمان: %1</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معروف بعد</translation>
    </message>
    <message>
        <source>Compare these digits with %1 in person or on the phone. If both of you see the same, nobody reads along.</source>
        <translation>قارن هذه الأرقام مع %1 وجهًا لوجه أو عبر الهاتف. إن رأيتما الأرقام نفسها، فلا أحد يطّلع على رسائلكما.</translation>
    </message>
    <message>
        <source>Once you are friends, both of you see this number and can compare it.</source>
        <translation>عندما تصبحان صديقين، يرى كلاكما هذا الرقم ويمكنكما مقارنته.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>CompareEmoji</name>
    <message>
        <source>The emoji differ</source>
        <translation>رموز الإيموجي مختلفة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you</source>
        <translation>يريد %1 مقارنة الإيموجي معك</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <translation>في انتظار %1…</translation>
    </message>
    <message>
        <source>Does %1 see the same?</source>
        <translation>هل يرى %1 الشيء نفسه؟</translation>
    </message>
    <message>
        <source>Waiting for %1 to say the same…</source>
        <translation>في انتظار تأكيد %1…</translation>
    </message>
    <message>
        <source>The comparison ended</source>
        <translation>انتهت المقارنة</translation>
    </message>
    <message>
        <source>Compare emoji, live on both screens</source>
        <translation>مقارنة الإيموجي مباشرةً على الشاشتين</translation>
    </message>
    <message>
        <source>Somebody may be between the two of you. Write nothing private, and compare again in person.</source>
        <translation>ربما هناك من يعترض الاتصال بينكما. لا تكتب شيئًا خاصًا، وأعد المقارنة وجهًا لوجه.</translation>
    </message>
    <message>
        <source>Only you and %1 can read what you write to each other.</source>
        <translation>لا يستطيع قراءة ما تكتبانه سواك أنت و%1.</translation>
    </message>
    <message>
        <source>Tell each other the names in their order: side by side, or on the phone with a voice you know.</source>
        <translation>ليقل كل منكما للآخر الأسماء بالترتيب: جنبًا إلى جنب، أو عبر الهاتف بصوت تعرفه.</translation>
    </message>
    <message>
        <source>Ask %1 to look at Parley and agree. Then both of you see seven emoji.</source>
        <translation>اطلب من %1 فتح Parley والموافقة. بعدها يرى كلاكما سبعة رموز إيموجي.</translation>
    </message>
    <message>
        <source>Somebody stopped it, or it took too long. Nothing has changed.</source>
        <translation>أوقفها أحدكما أو استغرقت وقتًا طويلًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is offline. Both of you must be here at the same time; the digits and the code need no connection.</source>
        <translation>‏%1 غير متصل. يجب أن تكونا هنا في الوقت نفسه؛ أما الأرقام والرمز فلا يحتاجان إلى اتصال.</translation>
    </message>
    <message>
        <source>Both of you see seven emoji. If they are the same, nobody reads along. Do it side by side, or on the phone.</source>
        <translation>يرى كلاكما سبعة رموز إيموجي. إن كانت متطابقة، فلا أحد يطّلع على رسائلكما. قارناها جنبًا إلى جنب أو عبر الهاتف.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>متطابقة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>المقارنة الآن</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>إعادة المقارنة</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Edit message</source>
        <translation>تعديل الرسالة</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+E)</source>
        <translation>إيموجي (Ctrl+E)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many</source>
        <translation>
            <numerusform>لا أحرف زائدة</numerusform>
            <numerusform>حرف واحد زائد</numerusform>
            <numerusform>حرفان زائدان</numerusform>
            <numerusform>%n أحرف زائدة</numerusform>
            <numerusform>%n حرفًا زائدًا</numerusform>
            <numerusform>%n حرف زائد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Room for %n more character(s)</source>
        <translation>
            <numerusform>لم يبقَ أي حرف</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n أحرف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This message is too long. Shorten it by %n character(s), or send it in parts.</source>
        <translation>
            <numerusform>هذه الرسالة طويلة جدًا. اختصرها أو أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة طويلة جدًا. اختصرها بمقدار حرف واحد أو أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة طويلة جدًا. اختصرها بمقدار حرفين أو أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة طويلة جدًا. اختصرها بمقدار %n أحرف أو أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة طويلة جدًا. اختصرها بمقدار %n حرفًا أو أرسلها على أجزاء.</numerusform>
            <numerusform>هذه الرسالة طويلة جدًا. اختصرها بمقدار %n حرف أو أرسلها على أجزاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing to {name} is paused until you compare or accept the new keys.</source>
        <translation>الكتابة إلى {name} متوقفة حتى تقارن المفاتيح الجديدة أو تقبلها.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You are no longer friends with {name}. The messages stay on this computer.</source>
        <translation>لم تعد صديقًا لـ {name}. تبقى الرسائل على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ComposerInput</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Block %1?</source>
        <translation>حظر %1؟</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Messages and requests from this person will be refused. They are not told. You can unblock them in the settings.</source>
        <translation>ستُرفض رسائل هذا الشخص وطلباته دون إبلاغه. يمكنك إلغاء حظره من الإعدادات.</translation>
    </message>
    <message>
        <source>You will no longer see each other&apos;s presence and cannot write to each other. The messages stay on this computer.</source>
        <translation>لن يرى أي منكما حالة الآخر ولن تتمكنا من التراسل. تبقى الرسائل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>Messages disappear after {time}</source>
        <translation>تختفي الرسائل بعد {time}</translation>
    </message>
    <message>
        <source>not your friend</source>
        <translation>ليس صديقك</translation>
    </message>
    <message>
        <source>{name} is offline. Messages are kept and delivered when {name} is back.</source>
        <translation>‏{name} غير متصل. تُحفظ الرسائل وتُسلَّم عند عودة {name}.</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>Key name: %1. %2</source>
        <translation>اسم المفتاح: %1. %2</translation>
    </message>
    <message>
        <source>Search in this conversation (Ctrl+F)</source>
        <translation>البحث في هذه المحادثة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Safety number, verified</source>
        <translation>رقم الأمان، تم التحقق منه</translation>
    </message>
    <message>
        <source>Safety number, not verified yet</source>
        <translation>رقم الأمان، لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>More about this conversation</source>
        <translation>المزيد حول هذه المحادثة</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Disappearing messages</source>
        <translation>الرسائل المختفية</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>&apos;address&apos; and &apos;port&apos; go together.</source>
        <translation>يجب ذكر &apos;address&apos; و&apos;port&apos; معًا.</translation>
    </message>
    <message>
        <source>A command is a JSON object such as {&quot;cmd&quot;: &quot;whoami&quot;}.</source>
        <translation>الأمر كائن JSON، مثل ⁦{&quot;cmd&quot;: &quot;whoami&quot;}⁩.</translation>
    </message>
    <message>
        <source>A name needs at least one visible character.</source>
        <translation>يجب أن يحتوي الاسم على حرف ظاهر واحد على الأقل.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any.</source>
        <translation>المنفذ رقم من 1 إلى 65535، أو 0 لأي منفذ.</translation>
    </message>
    <message>
        <source>A reaction is one emoji.</source>
        <translation>التفاعل رمز إيموجي واحد.</translation>
    </message>
    <message>
        <source>A redirect names 1 to 8 addresses that can be dialled.</source>
        <translation>تحتوي إعادة التوجيه على 1 إلى 8 عناوين يمكن الاتصال بها.</translation>
    </message>
    <message>
        <source>A request lives from 1 ms to 49 days.</source>
        <translation>مدة صلاحية الطلب من 1 مللي ثانية إلى 49 يومًا.</translation>
    </message>
    <message>
        <source>Choose where the key is to be kept.</source>
        <translation>اختر مكان حفظ المفتاح.</translation>
    </message>
    <message>
        <source>Either &apos;addresses&apos; (or &apos;address&apos; and &apos;port&apos;) or &apos;follow&apos; is needed.</source>
        <translation>يلزم إما &apos;addresses&apos; (أو &apos;address&apos; و&apos;port&apos;) وإما &apos;follow&apos;.</translation>
    </message>
    <message>
        <source>Many messages are being sent again already. Wait for them first.</source>
        <translation>يُعاد إرسال رسائل كثيرة حاليًا. انتظر اكتمالها أولًا.</translation>
    </message>
    <message>
        <source>Messages can be kept for 1 to 3,650 days, or for ever (0).</source>
        <translation>يمكن الاحتفاظ بالرسائل من يوم واحد إلى 3650 يومًا، أو إلى الأبد (0).</translation>
    </message>
    <message>
        <source>No address of this person is known.</source>
        <translation>لا يوجد عنوان معروف لهذا الشخص.</translation>
    </message>
    <message>
        <source>Nobody can react to this.</source>
        <translation>لا يمكن التفاعل مع هذا.</translation>
    </message>
    <message>
        <source>Nobody can wait for a durable request: ask durably.</source>
        <translation>لا يمكن انتظار ردّ طلب دائم: أرسله كطلب دائم.</translation>
    </message>
    <message>
        <source>Nobody with this id is known here.</source>
        <translation>لا أحد معروف هنا بهذا المعرّف.</translation>
    </message>
    <message>
        <source>Nothing is being compared with this friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a failed message can be sent again.</source>
        <translation>يمكن إعادة إرسال الرسائل التي فشل إرسالها فقط.</translation>
    </message>
    <message>
        <source>Only friends are told that you are typing.</source>
        <translation>الأصدقاء وحدهم يُبلَّغون بأنك تكتب.</translation>
    </message>
    <message>
        <source>Only your own messages can be edited or deleted.</source>
        <translation>يمكنك تعديل رسائلك أنت فقط أو حذفها.</translation>
    </message>
    <message>
        <source>Parley is closing.</source>
        <translation>يجري إغلاق Parley.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing was stored.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة؛ لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again.</source>
        <translation>القرص ممتلئ. أفرغ بعض المساحة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>الرسالة فارغة.</translation>
    </message>
    <message>
        <source>The message is too long: at most 60,000 bytes. Send it in parts.</source>
        <translation>الرسالة طويلة جدًا: الحد الأقصى 60000 بايت. أرسلها على أجزاء.</translation>
    </message>
    <message>
        <source>The node is shutting down.</source>
        <translation>يجري إيقاف العقدة.</translation>
    </message>
    <message>
        <source>The profile could not be read or written.</source>
        <translation>تعذّرت قراءة الملف الشخصي أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The profile could not be written. Nothing was stored.</source>
        <translation>تعذّرت الكتابة في الملف الشخصي. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The text contains characters that cannot be sent.</source>
        <translation>يحتوي النص على محارف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>There are no emoji of this friend to compare. Begin anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no request of this person to answer.</source>
        <translation>لا يوجد طلب من هذا الشخص للرد عليه.</translation>
    </message>
    <message>
        <source>There is no request to this person to take back.</source>
        <translation>لا يوجد طلب إلى هذا الشخص لسحبه.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>هذه الرسالة غير موجودة.</translation>
    </message>
    <message>
        <source>This command failed by a defect; the log says where.</source>
        <translation>فشل هذا الأمر بسبب خلل في البرنامج؛ موضعه مذكور في السجل.</translation>
    </message>
    <message>
        <source>This friend has no new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This friend has not moved.</source>
        <translation>لم ينتقل هذا الصديق.</translation>
    </message>
    <message>
        <source>This id was given up for another one. Use the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own address.</source>
        <translation>هذا عنوانك أنت.</translation>
    </message>
    <message>
        <source>This is your own code. Give it to the other person.</source>
        <translation>هذا رمزك أنت. أعطه للشخص الآخر.</translation>
    </message>
    <message>
        <source>This is your own invite. Give it to the other person.</source>
        <translation>هذه دعوتك أنت. أعطها للشخص الآخر.</translation>
    </message>
    <message>
        <source>This line is not JSON in UTF-8.</source>
        <translation>هذا السطر ليس JSON بترميز UTF-8.</translation>
    </message>
    <message>
        <source>This message is too long.</source>
        <translation>هذه الرسالة طويلة جدًا.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>حُذفت هذه الرسالة.</translation>
    </message>
    <message>
        <source>This person is not blocked.</source>
        <translation>هذا الشخص غير محظور.</translation>
    </message>
    <message>
        <source>This person is not your friend yet. Send a friend request first.</source>
        <translation>هذا الشخص ليس صديقك بعد. أرسل طلب صداقة أولًا.</translation>
    </message>
    <message>
        <source>Too many messages wait for this friend already.</source>
        <translation>هناك رسائل كثيرة جدًا تنتظر هذا الصديق.</translation>
    </message>
    <message>
        <source>Too many of your requests wait for an answer. Cancel some first.</source>
        <translation>كثير من طلباتك ينتظر الرد. ألغِ بعضها أولًا.</translation>
    </message>
    <message>
        <source>Too many people are on this network to remember one more.</source>
        <translation>على هذه الشبكة أشخاص كثيرون جدًا، ولا يمكن حفظ شخص آخر.</translation>
    </message>
    <message>
        <source>Too much is being asked of this person. Wait for some answers.</source>
        <translation>الطلبات إلى هذا الشخص كثيرة جدًا. انتظر بعض الردود.</translation>
    </message>
    <message>
        <source>Too much is being sent to this person already. Wait for some of it.</source>
        <translation>يُرسل الكثير إلى هذا الشخص حاليًا. انتظر اكتمال بعضه.</translation>
    </message>
    <message>
        <source>You are comparing with many friends already. Finish with some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are comparing with this friend already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked a moment ago. Wait some seconds before you ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>لا يمكنك حظر نفسك.</translation>
    </message>
    <message>
        <source>You have blocked this person. Unblock them first.</source>
        <translation>لقد حظرت هذا الشخص. ألغِ حظره أولًا.</translation>
    </message>
    <message>
        <source>Your id was changed meanwhile. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
</context>
<context>
    <name>DeleteChatSheet</name>
    <message>
        <source>Delete this chat?</source>
        <translation>حذف هذه المحادثة؟</translation>
    </message>
    <message>
        <source>All messages with %1 are deleted from this computer. %1 keeps theirs, and you stay friends.</source>
        <translation>ستُحذف كل الرسائل مع %1 من هذا الحاسوب. يحتفظ %1 برسائله، وتبقيان صديقين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>DeleteSheet</name>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Delete this message for everyone?</source>
        <translation>حذف هذه الرسالة لدى الجميع؟</translation>
    </message>
    <message>
        <source>Deleted for everyone, the text disappears on %1&apos;s computer too, as soon as it is reached. They may have read or copied it before.</source>
        <translation>عند الحذف لدى الجميع، يختفي النص من حاسوب %1 أيضًا فور الوصول إليه. قد يكون قد قرأه أو نسخه قبل ذلك.</translation>
    </message>
    <message>
        <source>It disappears from this computer. %1 keeps it.</source>
        <translation>ستختفي من هذا الحاسوب، ويحتفظ %1 بها.</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>حذف لدى الجميع</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>حذف لديّ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Parley cannot be put among the programs that start at login: {reason}</source>
        <translation>تعذّرت إضافة Parley إلى برامج بدء التشغيل: {reason}</translation>
    </message>
    <message>
        <source>Parley goes on receiving messages. Its icon in the tray opens it again.</source>
        <translation>يواصل Parley استقبال الرسائل. افتحه مجددًا من أيقونته في علبة النظام.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
</context>
<context>
    <name>Emoji</name>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Aeroplane</source>
        <translation>طائرة</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>مرساة</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>الحيوانات والطبيعة</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation>تفاحة</translation>
    </message>
    <message>
        <source>Ball</source>
        <translation>كرة</translation>
    </message>
    <message>
        <source>Banana</source>
        <translation>موزة</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>جرس</translation>
    </message>
    <message>
        <source>Bicycle</source>
        <translation>دراجة</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>فراشة</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>صبّار</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation>كعكة</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>قطة</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>سحابة</translation>
    </message>
    <message>
        <source>Corn</source>
        <translation>ذرة</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation>كلب</translation>
    </message>
    <message>
        <source>Elephant</source>
        <translation>فيل</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>نار</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>علم</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>الأعلام</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>زهرة</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>الطعام والشراب</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>هدية</translation>
    </message>
    <message>
        <source>Glasses</source>
        <translation>نظارة</translation>
    </message>
    <message>
        <source>Globe</source>
        <translation>كرة أرضية</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>غيتار</translation>
    </message>
    <message>
        <source>Hammer</source>
        <translation>مطرقة</translation>
    </message>
    <message>
        <source>Hat</source>
        <translation>قبعة</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>سماعات الرأس</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Horse</source>
        <translation>حصان</translation>
    </message>
    <message>
        <source>Hourglass</source>
        <translation>ساعة رملية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>مفتاح</translation>
    </message>
    <message>
        <source>Light Bulb</source>
        <translation>مصباح</translation>
    </message>
    <message>
        <source>Lion</source>
        <translation>أسد</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>قمر</translation>
    </message>
    <message>
        <source>Mushroom</source>
        <translation>فطر</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>الأشياء</translation>
    </message>
    <message>
        <source>Octopus</source>
        <translation>أخطبوط</translation>
    </message>
    <message>
        <source>Panda</source>
        <translation>باندا</translation>
    </message>
    <message>
        <source>Paperclip</source>
        <translation>مشبك ورق</translation>
    </message>
    <message>
        <source>Pencil</source>
        <translation>قلم رصاص</translation>
    </message>
    <message>
        <source>Penguin</source>
        <translation>بطريق</translation>
    </message>
    <message>
        <source>People and gestures</source>
        <translation>الأشخاص والإيماءات</translation>
    </message>
    <message>
        <source>Pig</source>
        <translation>خنزير</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>دبوس</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation>بيتزا</translation>
    </message>
    <message>
        <source>Rabbit</source>
        <translation>أرنب</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستخدمة مؤخرًا</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>روبوت</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>صاروخ</translation>
    </message>
    <message>
        <source>Rooster</source>
        <translation>ديك</translation>
    </message>
    <message>
        <source>Santa</source>
        <translation>سانتا</translation>
    </message>
    <message>
        <source>Scissors</source>
        <translation>مقص</translation>
    </message>
    <message>
        <source>Smiley</source>
        <translation>وجه مبتسم</translation>
    </message>
    <message>
        <source>Smileys and feelings</source>
        <translation>الوجوه والمشاعر</translation>
    </message>
    <message>
        <source>Spanner</source>
        <translation>مفتاح ربط</translation>
    </message>
    <message>
        <source>Strawberry</source>
        <translation>فراولة</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Thumbs Up</source>
        <translation>إبهام مرفوع</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>قطار</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>السفر والأماكن</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Trophy</source>
        <translation>كأس</translation>
    </message>
    <message>
        <source>Trumpet</source>
        <translation>بوق</translation>
    </message>
    <message>
        <source>Turtle</source>
        <translation>سلحفاة</translation>
    </message>
    <message>
        <source>Umbrella</source>
        <translation>مظلة</translation>
    </message>
    <message>
        <source>Unicorn</source>
        <translation>حصان وحيد القرن</translation>
    </message>
</context>
<context>
    <name>EmojiCompletion</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
</context>
<context>
    <name>EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن إيموجي</translation>
    </message>
    <message>
        <source>No emoji is called so.</source>
        <translation>لا يوجد إيموجي بهذا الاسم.</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Copy: %1</source>
        <translation>نسخ: %1</translation>
    </message>
</context>
<context>
    <name>FailurePage</name>
    <message>
        <source>Profile folder: %1</source>
        <translation>مجلد الملف الشخصي: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>جارٍ المحاولة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>FailureRow</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Search bar</source>
        <translation>شريط البحث</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>%1 of %2+</source>
        <translation>%1 من %2+</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>إغلاق البحث</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>رمزي</translation>
    </message>
    <message>
        <source>Key name: %1. Your friends see it beside your name; it cannot be imitated easily.</source>
        <translation>اسم المفتاح: %1. يراه أصدقاؤك بجانب اسمك، ويصعب تقليده.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Things appear without moving or fading.</source>
        <translation>تظهر العناصر دون حركة أو تلاشٍ.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>البدء عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Parley starts with the computer, so that messages reach you.</source>
        <translation>يبدأ Parley مع تشغيل الحاسوب كي تصلك الرسائل.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>مواصلة العمل في علبة النظام</translation>
    </message>
    <message>
        <source>Closing the window only hides it; messages go on arriving.</source>
        <translation>إغلاق النافذة يخفيها فقط، وتستمر الرسائل في الوصول.</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so closing the window ends Parley.</source>
        <translation>لا يعرض سطح المكتب هذا علبة النظام، لذا ينهي إغلاق النافذة Parley.</translation>
    </message>
</context>
<context>
    <name>HoverBar</name>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>Info</name>
    <message>
        <source>Delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Disappears</source>
        <translation>تختفي</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>عُدّلت</translation>
    </message>
    <message>
        <source>In {time}, {moment}</source>
        <translation>بعد {time}، {moment}</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلمت</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Waiting for their computer</source>
        <translation>في انتظار حاسوب المستلِم</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>{time} after it is delivered</source>
        <translation>بعد {time} من تسليمها</translation>
    </message>
    <message>
        <source>{time} after you have seen it</source>
        <translation>بعد {time} من رؤيتك لها</translation>
    </message>
</context>
<context>
    <name>InfoSheet</name>
    <message>
        <source>Message info</source>
        <translation>معلومات الرسالة</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>لغة النظام</translation>
    </message>
</context>
<context>
    <name>LeftPane</name>
    <message>
        <source>Your status and profile</source>
        <translation>حالتك وملفك الشخصي</translation>
    </message>
    <message>
        <source>%1, your status is %2</source>
        <translation>‏%1، حالتك: %2</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بالخارج</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>invisible</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>البحث عن أشخاص ورسائل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>غير المقروءة: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>الطلبات: %1</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Open this web address?</source>
        <translation>فتح عنوان الويب هذا؟</translation>
    </message>
    <message>
        <source>It opens in your browser, outside Parley.</source>
        <translation>سيُفتح في متصفحك، خارج Parley.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>The passphrase could not be checked. Please try again.</source>
        <translation>تعذّر التحقق من عبارة المرور. حاول مجددًا.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>عبارة المرور غير صحيحة. حاول مجددًا.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Parley is locked</source>
        <translation>برنامج Parley مقفل</translation>
    </message>
    <message>
        <source>Messages go on arriving. Enter your passphrase to see them.</source>
        <translation>تستمر الرسائل في الوصول. أدخل عبارة المرور لرؤيتها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s)</source>
        <translation>
            <numerusform>حاول مجددًا الآن</numerusform>
            <numerusform>حاول مجددًا بعد ثانية واحدة</numerusform>
            <numerusform>حاول مجددًا بعد ثانيتين</numerusform>
            <numerusform>حاول مجددًا بعد %n ثوانٍ</numerusform>
            <numerusform>حاول مجددًا بعد %n ثانية</numerusform>
            <numerusform>حاول مجددًا بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>LockSheet</name>
    <message>
        <source>Locking needs a passphrase</source>
        <translation>يتطلب القفل عبارة مرور</translation>
    </message>
    <message>
        <source>The key of your profile is kept on this computer, so there is nothing you could type to unlock the window. Set a passphrase in the settings, under Security. Then Ctrl+L locks Parley, and it can lock itself when you are away.</source>
        <translation>مفتاح ملفك الشخصي محفوظ على هذا الحاسوب، لذا لا يوجد ما تكتبه لفتح قفل النافذة. عيّن عبارة مرور في الإعدادات ضمن «الأمان». بعدها يُقفل Parley بالضغط على Ctrl+L، ويمكن أن يُقفل تلقائيًا في غيابك.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
</context>
<context>
    <name>Lookalikes</name>
    <message>
        <source>Not the same person as {others}.</source>
        <translation>ليس الشخص نفسه: {others}.</translation>
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
        <translation>اختر محادثة</translation>
    </message>
    <message>
        <source>Everything you write goes straight to your friend&apos;s computer and is readable only by the two of you.</source>
        <translation>كل ما تكتبه يصل مباشرةً إلى حاسوب صديقك، ولا يقرؤه سواكما.</translation>
    </message>
</context>
<context>
    <name>MessageDelegate</name>
    <message>
        <source>New messages</source>
        <translation>رسائل جديدة</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>عُدّلت %1</translation>
    </message>
</context>
<context>
    <name>MessageMenu</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>React</source>
        <translation>تفاعل</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>تحديد النص</translation>
    </message>
    <message>
        <source>Go to the answered message</source>
        <translation>الانتقال إلى الرسالة الأصلية</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Delete for me</source>
        <translation>حذف لديّ</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>حذف لدى الجميع</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Jump to a date</source>
        <translation>الانتقال إلى تاريخ</translation>
    </message>
    <message>
        <source>Earlier month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Later month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>MyCode</name>
    <message>
        <source>Whoever has this link can ask to be your friend, also where your computer is not announced. Your key name is %1.</source>
        <translation>يمكن لكل من لديه هذا الرابط أن يطلب صداقتك، حتى حيث لا يُعلَن عن حاسوبك. اسم مفتاحك هو %1.</translation>
    </message>
    <message>
        <source>Your link</source>
        <translation>رابطك</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>A port is a number from 1024 to 65535. Leave it empty to let Parley choose.</source>
        <translation>المنفذ رقم من 1024 إلى 65535. اتركه فارغًا ليختاره Parley.</translation>
    </message>
    <message>
        <source>Enter an address such as 192.168.1.20, or 192.168.1.20:42421.</source>
        <translation>أدخل عنوانًا مثل 192.168.1.20 أو 192.168.1.20:42421.</translation>
    </message>
    <message>
        <source>Nobody heard yet</source>
        <translation>لم يُكتشف أحد بعد</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدمة</translation>
    </message>
    <message>
        <source>Only {count} addresses can be kept. Remove one first.</source>
        <translation>الحد الأقصى لعدد العناوين هو {count}. أزل واحدًا أولًا.</translation>
    </message>
    <message>
        <source>People heard: {ways}</source>
        <translation>الأشخاص المكتشفون: {ways}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Interfaces</source>
        <translation>واجهات الشبكة</translation>
    </message>
    <message>
        <source>No interface with an address was found. Is this computer connected to a network?</source>
        <translation>لم يُعثر على واجهة لها عنوان. هل هذا الحاسوب متصل بشبكة؟</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>In use now: %1 (TCP). A firewall has to let it in, and UDP 42420 for finding people.</source>
        <translation>المستخدم الآن: %1 (TCP). يجب أن يسمح به جدار الحماية، وكذلك UDP 42420 للعثور على الأشخاص.</translation>
    </message>
    <message>
        <source>The network is not running.</source>
        <translation>الشبكة لا تعمل.</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>عناوين إضافية</translation>
    </message>
    <message>
        <source>Computers behind a router are not found by themselves. Parley asks at these addresses whenever it starts.</source>
        <translation>الحواسيب التي خلف موجّه لا تُكتشف تلقائيًا. يسأل Parley هذه العناوين كلما بدأ.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>192.168.20.7 or 192.168.20.7:42421</source>
        <translation>‏192.168.20.7 أو 192.168.20.7:42421</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Somebody asks for you.</source>
        <translation>هناك من يريد التواصل معك.</translation>
    </message>
    <message>
        <source>{name} ({count} messages)</source>
        <translation>{name} (عدد الرسائل: {count})</translation>
    </message>
    <message>
        <source>{name} wants to be your friend.</source>
        <translation>يريد {name} أن يصبح صديقك.</translation>
    </message>
    <message>
        <source>{name} wants to compare emoji with you.</source>
        <translation>يريد {name} مقارنة الإيموجي معك.</translation>
    </message>
</context>
<context>
    <name>NotificationsPage</name>
    <message>
        <source>Show notifications</source>
        <translation>عرض الإشعارات</translation>
    </message>
    <message>
        <source>For messages and requests while you look elsewhere. While your status is Busy there are none.</source>
        <translation>للرسائل والطلبات أثناء انشغالك بنافذة أخرى. لا إشعارات عندما تكون حالتك «مشغول».</translation>
    </message>
    <message>
        <source>Show what the message says</source>
        <translation>عرض نص الرسالة</translation>
    </message>
    <message>
        <source>Otherwise only who wrote. While Parley is locked, neither is shown.</source>
        <translation>وإلا يظهر اسم المرسل فقط. عندما يكون Parley مقفلًا لا يظهر أي منهما.</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>تشغيل صوت</translation>
    </message>
    <message>
        <source>To silence one conversation, right-click it in the list of chats and choose Mute.</source>
        <translation>لكتم محادثة واحدة، انقر عليها بالزر الأيمن في قائمة المحادثات واختر «كتم».</translation>
    </message>
</context>
<context>
    <name>PaneEdge</name>
    <message>
        <source>Width of the list</source>
        <translation>عرض القائمة</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>إخفاء عبارة المرور</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>إظهار عبارة المرور</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Blocked</source>
        <translation>المحظورون</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>الأصدقاء</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>بالقرب منك</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>S2WMP version 1</source>
        <translation>الإصدار 1 من S2WMP</translation>
    </message>
    <message>
        <source>The code of {name}, key name: {key}</source>
        <translation>رمز {name}، اسم المفتاح: {key}</translation>
    </message>
    <message>
        <source>This is neither a parley: link nor an address such as 192.168.1.20.</source>
        <translation>هذا ليس رابط parley:‎ ولا عنوانًا مثل 192.168.1.20.</translation>
    </message>
    <message>
        <source>UDP {udp} and TCP {tcp}</source>
        <translation>‏UDP {udp} وTCP {tcp}</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>صديق</translation>
    </message>
    <message>
        <source>address or link</source>
        <translation>عنوان أو رابط</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>البث</translation>
    </message>
    <message>
        <source>found by {ways}</source>
        <translation>عُثر عليه عبر: {ways}</translation>
    </message>
    <message>
        <source>has a new key</source>
        <translation>لديه مفتاح جديد</translation>
    </message>
    <message>
        <source>mDNS</source>
        <translation>mDNS</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>البث المتعدد</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>في انتظار الرد</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>يريد أن يصبح صديقك</translation>
    </message>
    <message>
        <source>wants to compare emoji with you</source>
        <translation>يريد مقارنة الإيموجي معك</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody else is seen on this network right now. Both computers must be on the same network, and the other person must be visible.</source>
        <translation>لا يظهر أحد آخر على هذه الشبكة الآن. يجب أن يكون الحاسوبان على الشبكة نفسها، وأن يكون الشخص الآخر ظاهرًا.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>لا أحد هنا بعد</translation>
    </message>
    <message>
        <source>People who run Parley on your network appear here by themselves. Is somebody missing?</source>
        <translation>يظهر هنا تلقائيًا من يستخدمون Parley على شبكتك. ألا تجد شخصًا ما؟</translation>
    </message>
    <message>
        <source>Both computers are on the same network: neither on a guest network, nor behind a VPN.</source>
        <translation>الحاسوبان على الشبكة نفسها: ليسا على شبكة ضيوف ولا خلف VPN.</translation>
    </message>
    <message>
        <source>The other person has Parley open and lets everyone see them.</source>
        <translation>برنامج Parley مفتوح لدى الشخص الآخر، وهو ظاهر للجميع.</translation>
    </message>
    <message>
        <source>The firewalls of both computers let Parley through: %1.</source>
        <translation>جدارا الحماية في الحاسوبين يسمحان بمرور Parley: %1.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>التحقق…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>not your friend</source>
        <translation>ليس صديقك</translation>
    </message>
    <message>
        <source>{name} says they have moved to {address} and use new keys. Follow if you expected this.</source>
        <translation>يقول {name} إنه انتقل إلى {address} ويستخدم مفاتيح جديدة. اقبل الانتقال إن كنت تتوقع ذلك.</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>Safety number with %1</source>
        <translation>رقم الأمان مع %1</translation>
    </message>
    <message>
        <source>Key name: %1</source>
        <translation>اسم المفتاح: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>قبول %1</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Decline %1</source>
        <translation>رفض %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>حظر %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>مقارنة مع %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add %1 as a friend</source>
        <translation>إضافة %1 إلى الأصدقاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the request to %1</source>
        <translation>إلغاء الطلب إلى %1</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>إلغاء الحظر</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>إلغاء حظر %1</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>قبول الانتقال</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>قبول انتقال %1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore the move of %1</source>
        <translation>تجاهل انتقال %1</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>عُثر عليه عبر</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>مراسلة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>حظر</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Who can see me</source>
        <translation>من يمكنه رؤيتي</translation>
    </message>
    <message>
        <source>Everyone on this network can see me</source>
        <translation>يمكن للجميع على هذه الشبكة رؤيتي</translation>
    </message>
    <message>
        <source>Your name and status appear in their list of people.</source>
        <translation>يظهر اسمك وحالتك في قائمة الأشخاص لديهم.</translation>
    </message>
    <message>
        <source>Nobody can see me</source>
        <translation>لا أحد يمكنه رؤيتي</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>لا يُعلَن عن حاسوبك. يظل أصدقاؤك قادرين على الوصول إليك، أما غيرهم فيحتاجون إلى رابطك.</translation>
    </message>
    <message>
        <source>What friends are told</source>
        <translation>ما يعرفه الأصدقاء</translation>
    </message>
    <message>
        <source>Read receipts</source>
        <translation>مؤشرات القراءة</translation>
    </message>
    <message>
        <source>Friends see when you have read their messages, and you see when they have read yours.</source>
        <translation>يرى أصدقاؤك متى قرأت رسائلهم، وترى متى قرؤوا رسائلك.</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Friends see that you are writing, and you see when they are.</source>
        <translation>يرى أصدقاؤك أنك تكتب، وترى متى يكتبون.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Friends see when you were last here, and you see it of them.</source>
        <translation>يرى أصدقاؤك آخر ظهور لك، وترى آخر ظهور لهم.</translation>
    </message>
    <message>
        <source>Blocked people</source>
        <translation>الأشخاص المحظورون</translation>
    </message>
    <message>
        <source>You have blocked nobody.</source>
        <translation>لم تحظر أحدًا.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>until {time}</source>
        <translation>حتى {time}</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>The colour of your picture and the key name come from your key: nobody else can have both.</source>
        <translation>لون صورتك واسم المفتاح مشتقان من مفتاحك: لا يمكن أن يجتمعا لدى غيرك.</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>رمزي</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code of your link</source>
        <translation>رمز QR لرابطك</translation>
    </message>
</context>
<context>
    <name>QuoteBar</name>
    <message>
        <source>Edit message</source>
        <translation>تعديل الرسالة</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>رد على %1</translation>
    </message>
    <message>
        <source>Stop editing</source>
        <translation>إلغاء التعديل</translation>
    </message>
    <message>
        <source>Do not reply</source>
        <translation>إلغاء الرد</translation>
    </message>
</context>
<context>
    <name>QuoteBox</name>
    <message>
        <source>Go to the message this answers</source>
        <translation>الانتقال إلى الرسالة الأصلية</translation>
    </message>
</context>
<context>
    <name>ReactionChips</name>
    <message>
        <source>%1 from %2. Press to take yours back</source>
        <translation>‏%1 من %2. اضغط لسحب تفاعلك</translation>
    </message>
    <message>
        <source>%1 from %2. Press to add yours</source>
        <translation>‏%1 من %2. اضغط لإضافة تفاعلك</translation>
    </message>
</context>
<context>
    <name>ReactionPicker</name>
    <message>
        <source>Reactions</source>
        <translation>التفاعلات</translation>
    </message>
    <message>
        <source>More emoji</source>
        <translation>المزيد من الإيموجي</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>سحب %1</translation>
    </message>
    <message>
        <source>React with %1</source>
        <translation>التفاعل بـ %1</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Your friends, messages and settings come back as they were when the backup was made.</source>
        <translation>تُستعاد رسائلك وإعداداتك وقائمة أصدقائك كما كانت عند إنشاء النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>Choose the backup file</source>
        <translation>اختيار ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Backup file: %1</source>
        <translation>ملف النسخة الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>حفظ المفتاح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>في حلقة المفاتيح التي تُفتح عند تسجيل دخولك. لا حاجة إلى كتابة شيء.</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>في ملف لا يقرؤه إلا حسابك. لا حاجة إلى كتابة شيء.</translation>
    </message>
    <message>
        <source>Use this passphrase here too</source>
        <translation>استخدام عبارة المرور هذه هنا أيضًا</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>تكتبها عند كل بدء تشغيل. لا يمكن استعادتها إن نسيتها.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>ملف النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>أنت:</translation>
    </message>
    <message>
        <source>nearby, not your friend</source>
        <translation>بالقرب منك، ليس صديقك</translation>
    </message>
    <message>
        <source>waiting for an answer</source>
        <translation>في انتظار الرد</translation>
    </message>
    <message>
        <source>wants to be your friend</source>
        <translation>يريد أن يصبح صديقك</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing on this computer matches “%1”. Parley looks through names and the text of your messages; fewer letters or another word may help.</source>
        <translation>لا شيء على هذا الحاسوب يطابق «%1». يبحث Parley في الأسماء ونصوص رسائلك؛ جرّب أحرفًا أقل أو كلمة أخرى.</translation>
    </message>
</context>
<context>
    <name>Security</name>
    <message>
        <source>The present passphrase is not this one.</source>
        <translation>عبارة المرور الحالية غير صحيحة.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>استخدم {count} أحرف على الأقل.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Protection of this profile</source>
        <translation>حماية هذا الملف الشخصي</translation>
    </message>
    <message>
        <source>A passphrase protects the profile. It is asked for at every start.</source>
        <translation>الملف الشخصي محمي بعبارة مرور تُطلب عند كل بدء تشغيل.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring keeps the key of the profile.</source>
        <translation>مفتاح الملف الشخصي محفوظ في حلقة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The key lies in a file that only your account can read. Whoever gets into your account can read your messages.</source>
        <translation>المفتاح محفوظ في ملف لا يقرؤه إلا حسابك. كل من يدخل إلى حسابك يمكنه قراءة رسائلك.</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>تغيير عبارة المرور</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>تعيين عبارة مرور</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>عبارة المرور الجديدة مرة أخرى</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>إزالة عبارة المرور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>Only by hand (Ctrl+L)</source>
        <translation>يدويًا فقط (Ctrl+L)</translation>
    </message>
    <message>
        <source>1 minute without input</source>
        <translation>بعد دقيقة من عدم الاستخدام</translation>
    </message>
    <message>
        <source>5 minutes without input</source>
        <translation>بعد 5 دقائق من عدم الاستخدام</translation>
    </message>
    <message>
        <source>15 minutes without input</source>
        <translation>بعد 15 دقيقة من عدم الاستخدام</translation>
    </message>
    <message>
        <source>1 hour without input</source>
        <translation>بعد ساعة من عدم الاستخدام</translation>
    </message>
    <message>
        <source>My half of every safety number</source>
        <translation>نصفي من كل رقم أمان</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>If somebody may have got at your keys, make new ones. Friends are told and have to accept them; comparisons have to be done again. This cannot be undone.</source>
        <translation>إن كان من المحتمل أن أحدًا حصل على مفاتيحك، فأنشئ مفاتيح جديدة. سيُبلَّغ أصدقاؤك وعليهم قبولها، وتلزم إعادة المقارنات. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Yes, make new keys</source>
        <translation>نعم، إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>إنشاء مفاتيح جديدة</translation>
    </message>
    <message>
        <source>Keep the old ones</source>
        <translation>الاحتفاظ بالقديمة</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Former friend</source>
        <translation>صديق سابق</translation>
    </message>
    <message>
        <source>away</source>
        <translation>بالخارج</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>last seen recently</source>
        <translation>آخر ظهور مؤخرًا</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close the settings</source>
        <translation>إغلاق الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>SevenEmoji</name>
    <message>
        <source>The seven emoji: %1</source>
        <translation>رموز الإيموجي السبعة: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Add someone</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Between the list and the conversation</source>
        <translation>التبديل بين القائمة والمحادثة</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Delete the chat</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>Edit the last own message</source>
        <translation>تعديل آخر رسالة لك</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Getting around</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>In a conversation</source>
        <translation>في محادثة</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>في قائمة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>التحرك</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>خطوة إلى الوراء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Parley</source>
        <translation>Parley</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
    <message>
        <source>Search in this conversation</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Search people and messages</source>
        <translation>البحث عن أشخاص ورسائل</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>الإجراءات المتاحة</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Parley cannot start</source>
        <translation>تعذّر بدء Parley</translation>
    </message>
    <message>
        <source>Parley is already running</source>
        <translation>برنامج Parley قيد التشغيل بالفعل</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The profile is damaged</source>
        <translation>الملف الشخصي تالف</translation>
    </message>
    <message>
        <source>The profile needs a newer Parley</source>
        <translation>يتطلب الملف الشخصي إصدارًا أحدث من Parley</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>This folder holds something else</source>
        <translation>يحتوي هذا المجلد على شيء آخر</translation>
    </message>
    <message>
        <source>This name is too long.</source>
        <translation>هذا الاسم طويل جدًا.</translation>
    </message>
    <message>
        <source>This passphrase does not open the backup. Please try again.</source>
        <translation>عبارة المرور هذه لا تفتح النسخة الاحتياطية. حاول مجددًا.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile. Please try again.</source>
        <translation>عبارة المرور هذه لا تفتح الملف الشخصي. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>استخدم {count} أحرف على الأقل.</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>بالخارج</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>no notifications</source>
        <translation>دون إشعارات</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>seen as offline</source>
        <translation>تظهر غير متصل</translation>
    </message>
    <message>
        <source>Change the status text</source>
        <translation>تغيير نص الحالة</translation>
    </message>
    <message>
        <source>Set a status text</source>
        <translation>تعيين نص الحالة</translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>ملفي الشخصي</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>رمزي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>StatusSheet</name>
    <message>
        <source>Status text</source>
        <translation>نص الحالة</translation>
    </message>
    <message>
        <source>Your friends see it beside your name.</source>
        <translation>يراه أصدقاؤك بجانب اسمك.</translation>
    </message>
    <message>
        <source>In a meeting until three</source>
        <translation>في اجتماع حتى الثالثة</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>في اجتماع</translation>
    </message>
    <message>
        <source>At lunch</source>
        <translation>في استراحة الغداء</translation>
    </message>
    <message>
        <source>Working from home</source>
        <translation>أعمل من المنزل</translation>
    </message>
    <message>
        <source>On holiday</source>
        <translation>في إجازة</translation>
    </message>
    <message>
        <source>Use: %1</source>
        <translation>استخدام: %1</translation>
    </message>
    <message>
        <source>Clear it after</source>
        <translation>المسح التلقائي</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 دقيقة</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 ساعات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>The present text stays %1.</source>
        <translation>يبقى النص الحالي %1.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message numerus="yes">
        <source>%n friend(s)</source>
        <translation>
            <numerusform>لا أصدقاء</numerusform>
            <numerusform>صديق واحد</numerusform>
            <numerusform>صديقان</numerusform>
            <numerusform>%n أصدقاء</numerusform>
            <numerusform>%n صديقًا</numerusform>
            <numerusform>%n صديق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup {name} was written, opened again and read through: {contents}.</source>
        <translation>كُتبت النسخة الاحتياطية {name} ثم فُتحت وقُرئت بالكامل: {contents}.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>This backup of {date} is whole: {contents}.</source>
        <translation>هذه النسخة الاحتياطية بتاريخ {date} سليمة: {contents}.</translation>
    </message>
    <message>
        <source>Use at least {count} characters.</source>
        <translation>استخدم {count} أحرف على الأقل.</translation>
    </message>
</context>
<context>
    <name>StoragePage</name>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>%1, %2, all encrypted</source>
        <translation>‏%1، %2، كلها مشفّرة</translation>
    </message>
    <message>
        <source>Keep messages</source>
        <translation>الاحتفاظ بالرسائل</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>إلى الأبد</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Disappearing</source>
        <translation>الاختفاء</translation>
    </message>
    <message>
        <source>Disappearing messages in new conversations</source>
        <translation>الرسائل المختفية في المحادثات الجديدة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>After 1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>After 1 day</source>
        <translation>بعد يوم</translation>
    </message>
    <message>
        <source>After 1 week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>After 4 weeks</source>
        <translation>بعد 4 أسابيع</translation>
    </message>
    <message>
        <source>Messages of new conversations disappear on both sides, this long after they were read.</source>
        <translation>تختفي رسائل المحادثات الجديدة لدى الطرفين بعد هذه المدة من قراءتها.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>One encrypted file with your keys, friends and messages, for another computer or a bad day. Keep its passphrase well: without it nobody can open the file.</source>
        <translation>ملف واحد مشفّر يضم مفاتيحك وأصدقاءك ورسائلك، لحاسوب آخر أو ليوم سيئ. احفظ عبارة مروره جيدًا: فمن دونها لا يستطيع أحد فتح الملف.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Check a backup</source>
        <translation>فحص نسخة احتياطية</translation>
    </message>
    <message>
        <source>Passphrase of the backup</source>
        <translation>عبارة مرور النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>اختيار المكان</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Working on the backup...</source>
        <translation>جارٍ العمل على النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>حفظ النسخة الاحتياطية في</translation>
    </message>
    <message>
        <source>Backups of Parley (*.parley-backup)</source>
        <translation>نسخ Parley الاحتياطية (*.parley-backup)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>No messages yet. Say hello!</source>
        <translation>لا رسائل بعد. ألقِ التحية!</translation>
    </message>
    <message>
        <source>To the newest message, %1 new</source>
        <translation>إلى أحدث رسالة، الجديدة: %1</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
    <message>
        <source>Deleted message</source>
        <translation>رسالة محذوفة</translation>
    </message>
    <message>
        <source>Messages no longer disappear.</source>
        <translation>لم تعد الرسائل تختفي.</translation>
    </message>
    <message>
        <source>The message arrived damaged.</source>
        <translation>وصلت الرسالة تالفة.</translation>
    </message>
    <message>
        <source>Their computer could not confirm who sent this message.</source>
        <translation>لم يتمكن حاسوب المستلِم من تأكيد مُرسل هذه الرسالة.</translation>
    </message>
    <message>
        <source>Their computer could not decrypt this message.</source>
        <translation>لم يتمكن حاسوب المستلِم من فك تشفير هذه الرسالة.</translation>
    </message>
    <message>
        <source>Their version of Parley cannot read this message.</source>
        <translation>إصدار Parley لدى المستلِم لا يستطيع قراءة هذه الرسالة.</translation>
    </message>
    <message>
        <source>This message could not be delivered.</source>
        <translation>تعذّر تسليم هذه الرسالة.</translation>
    </message>
    <message>
        <source>This message needs a newer version of Parley.</source>
        <translation>تتطلب هذه الرسالة إصدارًا أحدث من Parley.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>حُذفت هذه الرسالة</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>You and {name} are friends now. Messages are end-to-end encrypted.</source>
        <translation>أصبحت أنت و{name} صديقين. الرسائل مشفّرة من طرف إلى طرف.</translation>
    </message>
    <message>
        <source>You compared keys with {name}.</source>
        <translation>قارنت المفاتيح مع {name}.</translation>
    </message>
    <message>
        <source>You set messages to disappear after {time}.</source>
        <translation>ضبطت اختفاء الرسائل بعد {time}.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>read</source>
        <translation>قُرئت</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>{author}, in reply to {answered}: {text}</source>
        <translation>‏{author}، ردًا على {answered}: {text}</translation>
    </message>
    <message>
        <source>{emoji} from {names}</source>
        <translation>‏{emoji} من {names}</translation>
    </message>
    <message>
        <source>{name} set messages to disappear after {time}.</source>
        <translation>ضبط {name} اختفاء الرسائل بعد {time}.</translation>
    </message>
    <message>
        <source>{name}&apos;s keys are new.</source>
        <translation>مفاتيح {name} جديدة.</translation>
    </message>
</context>
<context>
    <name>TimerSheet</name>
    <message>
        <source>Disappearing messages</source>
        <translation>الرسائل المختفية</translation>
    </message>
    <message>
        <source>New messages disappear on both computers: yours this long after they are delivered, those of %1 this long after you have seen them.</source>
        <translation>تختفي الرسائل الجديدة من الحاسوبين: رسائلك بعد هذه المدة من تسليمها، ورسائل %1 بعد هذه المدة من رؤيتك لها.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 دقائق</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 ساعات</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعين</numerusform>
            <numerusform>%n أسابيع</numerusform>
            <numerusform>%n أسبوعًا</numerusform>
            <numerusform>%n أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>last seen %n minute(s) ago</source>
        <translation>
            <numerusform>آخر ظهور الآن</numerusform>
            <numerusform>آخر ظهور منذ دقيقة واحدة</numerusform>
            <numerusform>آخر ظهور منذ دقيقتين</numerusform>
            <numerusform>آخر ظهور منذ %n دقائق</numerusform>
            <numerusform>آخر ظهور منذ %n دقيقة</numerusform>
            <numerusform>آخر ظهور منذ %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen at {time}</source>
        <translation>آخر ظهور الساعة {time}</translation>
    </message>
    <message>
        <source>last seen just now</source>
        <translation>آخر ظهور قبل لحظات</translation>
    </message>
    <message>
        <source>last seen yesterday at {time}</source>
        <translation>آخر ظهور أمس الساعة {time}</translation>
    </message>
    <message>
        <source>last seen {date}</source>
        <translation>آخر ظهور يوم {date}</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>لم يظهر بعد</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>TonePopup</name>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Away</source>
        <translation>بالخارج</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Open Parley</source>
        <translation>فتح Parley</translation>
    </message>
    <message numerus="yes">
        <source>Parley: %n unread message(s)</source>
        <translation>
            <numerusform>‏Parley: لا رسائل غير مقروءة</numerusform>
            <numerusform>‏Parley: رسالة واحدة غير مقروءة</numerusform>
            <numerusform>‏Parley: رسالتان غير مقروءتين</numerusform>
            <numerusform>‏Parley: %n رسائل غير مقروءة</numerusform>
            <numerusform>‏Parley: %n رسالة غير مقروءة</numerusform>
            <numerusform>‏Parley: %n رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>This is the code of {other} (key name: {key}), not of {name} as this computer knows them. If {name} showed it to you, do not trust this conversation.</source>
        <translation>هذا رمز {other} (اسم المفتاح: {key})، وليس رمز {name} كما يعرفه هذا الحاسوب. إن كان {name} هو من عرضه عليك، فلا تثق بهذه المحادثة.</translation>
    </message>
</context>
<context>
    <name>TrustBanner</name>
    <message>
        <source>%1 has a new key.</source>
        <translation>لدى %1 مفتاح جديد.</translation>
    </message>
    <message>
        <source>They may have set up Parley anew or changed their key. Or somebody pretends to be them. Nothing is sent until you compare, or accept the new key without comparing.</source>
        <translation>ربما أعاد إعداد Parley أو غيّر مفتاحه، أو هناك من ينتحل شخصيته. لن يُرسل شيء حتى تقارن أو تقبل المفتاح الجديد دون مقارنة.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>مقارنة مع %1</translation>
    </message>
    <message>
        <source>Accept new key</source>
        <translation>قبول المفتاح الجديد</translation>
    </message>
    <message>
        <source>Accept the new key of %1</source>
        <translation>قبول المفتاح الجديد لـ %1</translation>
    </message>
    <message>
        <source>%1 wants to compare emoji with you, to make sure that nobody reads along.</source>
        <translation>يريد %1 مقارنة الإيموجي معك للتأكد من أن لا أحد يطّلع على رسائلكما.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Do not compare with %1 now</source>
        <translation>عدم المقارنة مع %1 الآن</translation>
    </message>
    <message>
        <source>Compare emoji with %1</source>
        <translation>مقارنة الإيموجي مع %1</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock your profile</source>
        <translation>فتح قفل ملفك الشخصي</translation>
    </message>
    <message>
        <source>Enter the passphrase that protects your messages on this computer.</source>
        <translation>أدخل عبارة المرور التي تحمي رسائلك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>VerifySheet</name>
    <message>
        <source>Verify %1</source>
        <translation>التحقق من %1</translation>
    </message>
    <message>
        <source>Safety number</source>
        <translation>رقم الأمان</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و%2</translation>
    </message>
    <message>
        <source>Way to compare</source>
        <translation>طريقة المقارنة</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>أرقام</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>You verified %1.</source>
        <translation>تحققت من %1.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Parley</source>
        <translation>مرحبًا بك في Parley</translation>
    </message>
    <message>
        <source>Protect your profile</source>
        <translation>حماية ملفك الشخصي</translation>
    </message>
    <message>
        <source>Who can see you?</source>
        <translation>من يمكنه رؤيتك؟</translation>
    </message>
    <message>
        <source>Messages go straight from computer to computer on your network, encrypted from end to end. No server, no account.</source>
        <translation>تنتقل الرسائل مباشرةً من حاسوب إلى حاسوب على شبكتك، مشفّرةً من طرف إلى طرف. بلا خادم، بلا حساب.</translation>
    </message>
    <message>
        <source>Your messages are kept encrypted on this computer. Where shall the key be?</source>
        <translation>تُحفظ رسائلك مشفّرة على هذا الحاسوب. أين يُحفظ المفتاح؟</translation>
    </message>
    <message>
        <source>You can change this at any time in the settings.</source>
        <translation>يمكنك تغيير ذلك في أي وقت من الإعدادات.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As your colleagues know you</source>
        <translation>كما يعرفك زملاؤك</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Keep the key on this computer</source>
        <translation>حفظ المفتاح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>In the keyring that your login opens. Nothing to type.</source>
        <translation>في حلقة المفاتيح التي تُفتح عند تسجيل دخولك. لا حاجة إلى كتابة شيء.</translation>
    </message>
    <message>
        <source>In a file that only your account can read. Nothing to type.</source>
        <translation>في ملف لا يقرؤه إلا حسابك. لا حاجة إلى كتابة شيء.</translation>
    </message>
    <message>
        <source>Use a passphrase</source>
        <translation>استخدام عبارة مرور</translation>
    </message>
    <message>
        <source>You type it at every start. It cannot be recovered if you forget it.</source>
        <translation>تكتبها عند كل بدء تشغيل. لا يمكن استعادتها إن نسيتها.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Everyone on this network</source>
        <translation>الجميع على هذه الشبكة</translation>
    </message>
    <message>
        <source>Your name appears in their list of people. They can ask to be your friend.</source>
        <translation>يظهر اسمك في قائمة الأشخاص لديهم، ويمكنهم طلب صداقتك.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>Your computer is not announced. Friends still reach you; others need your link.</source>
        <translation>لا يُعلَن عن حاسوبك. يظل أصدقاؤك قادرين على الوصول إليك، أما غيرهم فيحتاجون إلى رابطك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Skip: start with the usual settings</source>
        <translation>تخطي: البدء بالإعدادات المعتادة</translation>
    </message>
    <message>
        <source>Making your profile…</source>
        <translation>جارٍ إنشاء ملفك الشخصي…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
</context>
</TS>
