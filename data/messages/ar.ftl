# ما يقوله Amtslotse بالعربية. أسلوب مهذب وبسيط (B1) وجمل قصيرة.

## ملاحظة في البداية

notice-ai =
    مرحبًا! أنا المساعد الرقمي لدى { $authority }. أنا برنامج حاسوب (ذكاء اصطناعي) ولست إنسانًا.
    أجيب من معلومات الدائرة نفسها وأذكر المصدر. وإذا أردت، أوصلك بموظف.
notice-privacy =
    من فضلك لا تكتب أسماء ولا بيانات خاصة. أنا أخفي الأرقام وتواريخ الميلاد. تُحذف المحادثة بعد { $hours ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
notice-back = يجيبك الآن المساعد الرقمي من جديد – برنامج حاسوب وليس إنسانًا.

## المحادثة

greet = مرحبًا! كيف يمكنني مساعدتك؟ اكتب سؤالك بكلماتك أنت.
thank = على الرحب والسعة. هل لديك سؤال آخر؟
goodbye = مع السلامة، وأتمنى لك كل خير!
are-you-machine = نعم. أنا برنامج حاسوب يعمل بالذكاء الاصطناعي ولست إنسانًا. أجيب من معلومات الدائرة. إذا كنت تفضل الحديث مع موظف، فقط قل ذلك.
who-sees-data =
    تبقى رسائلك على خوادم { $authority }. أخفي الأرقام وتواريخ الميلاد وبيانات الاتصال فورًا. لا يقرأ الموظفون المحادثة إلا إذا طلبت التحدث مع موظف. وتُحذف بعد { $hours ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }. المزيد: { $privacy }
capabilities =
    هذا ما يمكنني فعله لك:
    • الإجابة عن أسئلتك حول الطلبات والهوية وتسجيل السكن وغيرها، مع ذكر المصدر
    • معرفة إلى أين وصل طلبك
    • توصيلك بموظف
    اكتب لي ببساطة عن موضوعك.
abuse = أشعر أنك منزعج. ومع ذلك أريد مساعدتك. هل تريد التحدث مع موظف؟
legal-advice = لا أستطيع الحكم على ذلك ولا يحق لي. موظفو الدائرة هم من يقررون ما إذا كان الطلب يُقبل. يمكنني أن أخبرك بالشروط المطلوبة أو أن أوصلك بموظف.
out-of-scope = لا أعرف شيئًا عن هذا الموضوع. أساعد في الأسئلة الموجهة إلى الدائرة، مثل الهوية أو تسجيل السكن أو إعانة السكن (Wohngeld).
complaint = يؤسفني ذلك. الأفضل أن يستمع إليك موظف. هل أوصلك به؟
feedback-thanks = شكرًا على ملاحظتك. إنها تساعدنا على التحسن.
appointment = يمكنك حجز موعد هنا: { $url }
appointment-which = لأي غرض تحتاج الموعد؟ من فضلك اكتب الموضوع، مثلًا «جواز السفر».
stopped = حسنًا، أتوقف هنا. بماذا يمكنني مساعدتك أيضًا؟
restarted = نبدأ من جديد. ما هو موضوعك؟
misunderstood = عذرًا، لم أفهم ذلك. هل يمكنك قوله بكلمات أخرى؟
misunderstood-again = عذرًا، ما زلت لا أفهم. هل تريد التحدث مع موظف؟
nothing-to-confirm = جيد. ماذا تريد أن تعرف؟
nothing-to-repeat = لم أقل شيئًا بعد حتى أكرره.
nothing-to-simplify = ماذا تريد أن أبسّط؟ اطرح عليّ سؤالًا أولًا من فضلك.
identifier-without-question = شكرًا. هل تريد أن تعرف إلى أين وصل طلبك؟
denied = حسنًا. هل يمكنني مساعدتك في شيء آخر؟
language-changed = من الآن أكتب بالعربية.
language-which = بأي لغة تريد الكتابة؟
simpler-on = أستخدم الآن كلمات أبسط.
delete-ask = هل أحذف هذه المحادثة وكل بياناتها؟ لا يمكن التراجع عن ذلك.
delete-done = أحذف هذه المحادثة الآن.

# المصادر: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (نوفمبر 2026)
crisis =
    يبدو الأمر خطيرًا جدًا. لست وحدك.
    إذا كان هناك خطر، اتصل فورًا: 112 (الإسعاف والإطفاء) أو 110 (الشرطة).
    خط الدعم النفسي TelefonSeelsorge، ليلًا ونهارًا، مجانًا: 0800 111 0 111 أو 116 123
    خط المساعدة ضد العنف على النساء، بلغات كثيرة: 116 016
    خط المساعدة للأطفال والشباب: 116 111
    يمكنني أيضًا أن أوصلك بموظف من الدائرة.

button-ask = اطرح سؤالًا
button-status = حالة طلبي
button-person = التحدث مع موظف
button-cancel = إلغاء
button-capabilities = ماذا تستطيع أن تفعل؟
button-delete-data = احذف بياناتي
button-yes = نعم
button-no = لا

## الانتظار والتسليم

held-kept = وصلت رسالتك. سيقرؤها الموظف عندما يحين دورك.
button-leave-queue = لا أريد الانتظار
left-queue = لم تعد في قائمة الانتظار. أنا معك من جديد: المساعد الرقمي.

## أخطاء

error-empty = الرسالة فارغة. من فضلك اكتب شيئًا.
error-too-long = الرسالة طويلة جدًا. الحد الأقصى لعدد الأحرف هو { $limit }. من فضلك اختصرها أو قسّمها.
error-too-large = البيانات المرسلة كبيرة جدًا.
error-not-json = تعذرت قراءة البيانات المرسلة.
error-invalid = البيانات ناقصة أو غير صحيحة.
error-unauthorized = انتهت هذه المحادثة أو أنها غير معروفة. من فضلك ابدأ محادثة جديدة.
error-too-many = وصلت رسائل كثيرة دفعة واحدة. من فضلك انتظر قليلًا.
error-internal = حدث خطأ ما. من فضلك حاول مرة أخرى.
error-unavailable = الخدمة غير متاحة حاليًا. من فضلك حاول مرة أخرى بعد دقيقة.
error-turn = عذرًا، لم ينجح ذلك. رسالتك لم تضِع. من فضلك حاول مرة أخرى أو تحدث مع موظف.

## إجابات من الدليل

answer-documents = ما تحتاج إليه
answer-cost = الرسوم
answer-free = مجانًا
answer-deadline = المهلة
answer-duration = مدة المعالجة
answer-where = الجهة المختصة
answer-how = طريقة التقديم
answer-online = عبر الإنترنت
answer-eligibility = الشروط
answer-legal = الأساس القانوني
answer-appointment = الموعد
answer-appointment-needed = تحتاج إلى موعد.
answer-appointment-free = لا تحتاج إلى موعد.
answer-source = المصدر: { $url }
answer-as-of = المعلومات بتاريخ: { $date }
answer-other-language = هذا النص غير متوفر بلغتك، بل بهذه اللغة فقط: { $name }
answer-which = أيّها تقصد؟
answer-none = لم أجد شيئًا عن ذلك في معلومات الدائرة. هل تريد التحدث مع موظف؟
answer-no-more = لا يوجد المزيد عن ذلك في معلومات الدائرة.
answer-more = المزيد عن ذلك

## حالة طلبي

status-ask-file-number = ما هو رقم ملفك (Aktenzeichen)؟ تجده في أعلى الرسالة أو في إشعار الاستلام.
status-ask-second-factor = حتى لا يحصل على المعلومات أحد غيرك: ما هو تاريخ ميلادك؟ مثلًا: 24.05.1990
status-ask-pin = حتى لا يحصل على المعلومات أحد غيرك: ما هو رقم PIN؟ تجده في الرسالة أو الإشعار الذي يؤكد استلام طلبك.
status-file-number-wrong = هذا ليس رقم ملف لدينا. رقم الملف يكون بهذا الشكل: { $example }
status-birth-date-wrong = هذا ليس تاريخ ميلاد. من فضلك اكتب اليوم والشهر والسنة، مثلًا: 24.05.1990
status-pin-wrong = هذا ليس رقم PIN. تجد رقم PIN في رسالة إشعار الاستلام، مثلًا: 482913
status-expired = حُذفت بياناتك حفاظًا على أمانك. من فضلك أدخلها مرة أخرى.
status-refused = لا يمكنني إعطاء معلومات بهذه البيانات. من فضلك تأكد من رقم الملف وتاريخ الميلاد أو رقم PIN.
status-refused-locked =
    لا يمكنني إعطاء معلومات بهذه البيانات. كانت خاطئة مرات كثيرة.
    لحماية بياناتك تم قفل الاستعلام لمدة { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
status-locked =
    الاستعلام مقفل لأن البيانات كانت خاطئة مرات كثيرة. من فضلك حاول مرة أخرى بعد { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
status-unavailable = لا أستطيع الاستعلام الآن. نظام الدائرة لا يستجيب. من فضلك حاول لاحقًا أو تحدث مع موظف.
status-busy =
    لا أستطيع الاستعلام الآن. نظام الدائرة مشغول جدًا. من فضلك حاول مرة أخرى بعد { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } أو تحدث مع موظف.
status-private = لا أعطي معلومات عن طلبك إلا في محادثة خاصة بيننا، وليس في مجموعة.
status-again = حاول مرة أخرى

status-title = طلبك
status-since = (منذ { $date })
status-expected = الموعد المتوقع لمتابعة طلبك: { $date }
status-due = المطلوب حتى: { $date }
status-letter = تاريخ رسالة القرار: { $date }.
status-contact = لأسئلتك: { $office }

status-state-received = تم الاستلام
status-state-in-progress = قيد المعالجة
status-state-waiting-for-you = بانتظار ما يلزم منك
status-state-waiting-for-third-party = بانتظار جهة أخرى
status-state-decided = صدر القرار
status-state-ready-to-collect = جاهز للاستلام
status-state-closed = مكتمل
status-state-withdrawn = تم سحبه
status-state-unknown = الحالة غير واضحة

status-next-received = وصل طلبك. لا يلزمك فعل شيء الآن.
status-next-in-progress = تعمل الدائرة على طلبك. لا يلزمك فعل شيء الآن.
status-next-waiting-for-you = ما زالت الدائرة تحتاج منك إلى ما يلي:
status-next-waiting-for-you-unnamed = ما زالت الدائرة تحتاج منك إلى شيء. تجد المطلوب بالتحديد في رسالة الدائرة.
status-next-waiting-for-third-party = تنتظر الدائرة جهة أخرى. لا يلزمك فعل شيء الآن.
status-next-decided = صدر القرار في طلبك. تجد القرار في الرسالة (Bescheid) التي تصلك بالبريد أو في صندوقك الإلكتروني. لا أستطيع رؤيته هنا.
status-next-ready-to-collect = يمكنك استلامه الآن. من فضلك أحضر هويتك معك.
status-next-closed = انتهت المعاملة. لا يلزمك فعل شيء بعد الآن.
status-next-withdrawn = تم سحب الطلب ولن يُعالَج بعد الآن.
status-next-unknown = وجدت المعاملة، لكن لا أستطيع قراءة حالتها. من فضلك اسأل الدائرة.

## الاستشارة: ما يقرؤه المواطنون

desk-queued = سأوصلك بموظف. من فضلك انتظر هنا.
desk-position =
    { $position ->
        [1] دورك هو التالي.
       *[other] ترتيبك في الانتظار: { $position }.
    }
desk-wait =
    { $minutes ->
        [zero] مدة الانتظار أقل من دقيقة.
        [one] مدة الانتظار حوالي دقيقة واحدة.
        [two] مدة الانتظار حوالي دقيقتين.
        [few] مدة الانتظار حوالي { $minutes } دقائق.
        [many] مدة الانتظار حوالي { $minutes } دقيقة.
       *[other] مدة الانتظار حوالي { $minutes } دقيقة.
    }
desk-wait-unknown = لا نستطيع الآن تحديد مدة الانتظار.
desk-closed = لا يوجد موظف متاح حاليًا. نعود في: { $when }. هل تريد أن نتصل بك؟
desk-closed-long = لا يوجد موظف متاح حاليًا. هل تريد أن نتصل بك؟
desk-button-callback = اتصلوا بي
desk-callback-ask-contact = يسعدنا أن نتصل بك أو نكتب لك. ما هو رقم هاتفك أو عنوان بريدك الإلكتروني؟ نستخدمه لهذا الغرض فقط ثم نحذفه.
desk-callback-contact-invalid = لم أتعرف على رقم هاتف أو عنوان بريد إلكتروني. من فضلك اكتبه مرة أخرى، مثلًا مع رمز المنطقة.
desk-callback-ask-time = ما هو الوقت المناسب لك؟ مثلًا: صباحًا، بعد الظهر، أو أي وقت.
desk-callback-time-invalid = من فضلك اكتب باختصار متى يناسبك. مثلًا: غدًا صباحًا.
desk-callback-done = سنتواصل معك. رقم طلب الاتصال هو { $number }. من فضلك احتفظ به.
desk-callback-expired = لم يعد رقم هاتفك أو بريدك الإلكتروني محفوظًا. إذا كنت تريد أن نتصل بك، من فضلك قل ذلك مرة أخرى.

## إشعار عند تغير الحالة

status-subscribe = أخبرني إذا تغير شيء
status-subscribe-ask =
    هل أكتب لك هنا عندما تتغير حالة طلبك؟ لذلك أحفظ رقم ملفك مشفرًا وأسأل الدائرة بانتظام.
    ينتهي ذلك بعد { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    } أو إذا كتبت «{ $stop }».
status-subscribe-ask-web =
    هل أكتب لك هنا عندما تتغير حالة طلبك؟ لذلك أحفظ رقم ملفك مشفرًا وأسأل الدائرة بانتظام.
    يستمر ذلك ما دامت هذه المحادثة موجودة، أي بعد آخر رسالة لمدة { $hours ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }. وينتهي أيضًا إذا كتبت «{ $stop }».
status-subscribed = حسنًا. سأكتب لك هنا عندما تتغير حالة طلبك. إذا لم تعد تريد ذلك، اكتب «{ $stop }».
status-subscribed-enough = لا أستطيع متابعة طلبات أكثر في الوقت نفسه. إذا كتبت «{ $stop }»، أوقف متابعتها كلها.
status-subscribe-first = لذلك عليّ أولًا معرفة حالة طلبك.
status-unsubscribe = إلغاء الإشعارات
status-unsubscribed = حسنًا. لن أكتب لك بعد الآن عن طلبك. تم حذف رقم الملف.
status-unsubscribed-none = لا تصلك مني أصلًا رسائل عن أي طلب.
status-changed = تغيرت حالة طلبك:
status-changed-stop = لا تريد رسائل أخرى؟ اكتب «{ $stop }».
status-changed-last = كانت هذه آخر رسالة حول ذلك. تم حذف رقم الملف.

## نافذة المحادثة على الموقع

widget-launcher = لديك أسئلة؟ نحن نساعدك.
widget-launcher-unread = رسالة جديدة
widget-launcher-resume = متابعة المحادثة
widget-title = أسئلة إلى: { $authority }
widget-close = إغلاق النافذة
widget-menu = الإعدادات والمساعدة
widget-menu-back = العودة إلى المحادثة
widget-log = المحادثة
widget-you = أنت
widget-bot = المساعد الرقمي
widget-person = موظف
widget-system = ملاحظة
widget-with-bot = برنامج حاسوب يجيبك
widget-with-person = تتحدث مع: { $name }
widget-joined = انضم إلى المحادثة: { $name }
widget-ended = انتهت المحادثة مع الموظف. إذا تابعت الكتابة، يجيبك المساعد الرقمي من جديد.
widget-expired = انتهت مدة هذه المحادثة وحُذفت.
widget-deleted = حُذفت المحادثة.
widget-new = بدء محادثة جديدة

widget-input = رسالتك
widget-input-hint = مفتاح Enter: إرسال. مفتاحا Shift وEnter: سطر جديد.
widget-send = إرسال
widget-empty = من فضلك اكتب شيئًا أولًا.
widget-too-long = الرسالة طويلة جدًا. عدد الأحرف: { $count }. الحد الأقصى: { $limit }. من فضلك اختصرها.
widget-queued = بانتظار الاتصال
widget-sending = جارٍ الإرسال
widget-sent = تم الإرسال
widget-failed = لم يتم الإرسال
widget-again = إعادة الإرسال
widget-secret = ما تكتبه هنا مخفي. نحفظه لوقت قصير فقط ومشفرًا.
widget-secret-show = إظهار النص
widget-typing-bot = المساعد يكتب …
widget-typing-person = { $name } يكتب …
widget-offline = لا يوجد اتصال. لن يضيع شيء، ونواصل المحاولة.
widget-online = عاد الاتصال.
widget-unreachable = الخدمة غير متاحة حاليًا. نواصل المحاولة.
widget-queue = أنت بانتظار موظف. ترتيبك: { $position }.
widget-queue-minutes = أنت بانتظار موظف. ترتيبك: { $position }. مدة الانتظار التقريبية بالدقائق: { $minutes }.
widget-queue-begun = أنت بانتظار موظف.
widget-leave = لا أريد الانتظار

widget-human = التحدث مع موظف
widget-simpler = أبسط
widget-simpler-say = بشكل أبسط من فضلك.
widget-language = اللغة
widget-reading = القراءة والاستماع
widget-size = حجم الخط
widget-size-1 = عادي
widget-size-2 = كبير
widget-size-3 = كبير جدًا
widget-auto-read = قراءة الإجابات الجديدة بصوت عالٍ
widget-conversation = المحادثة
widget-save = حفظ المحادثة
widget-print = طباعة المحادثة
widget-delete = حذف المحادثة
widget-delete-ask = هل تريد حذف المحادثة؟ لا يمكن التراجع عن ذلك.
widget-yes = نعم
widget-no = لا
widget-cancel = إلغاء
widget-links = المزيد
widget-privacy = حماية البيانات
widget-imprint = بيانات الناشر
widget-accessibility = إمكانية الوصول
widget-plain = محادثة بدون JavaScript

widget-listen = قراءة بصوت عالٍ
widget-listen-stop = إيقاف القراءة
widget-no-voice = لا يوجد في جهازك صوت لهذه اللغة.
widget-copy = نسخ
widget-copied = تم النسخ
widget-helpful = ساعدني ذلك
widget-unhelpful = لم يساعدني ذلك
widget-wrong = هنا خطأ
widget-wrong-ask = ما هو الخطأ؟ من فضلك لا تكتب بيانات خاصة.
widget-thanks = شكرًا على ملاحظتك.
widget-rate = تقييم المحادثة
widget-rate-ask = ما مدى رضاك؟
widget-rate-1 = غير راضٍ إطلاقًا
widget-rate-2 = غير راضٍ
widget-rate-3 = متوسط
widget-rate-4 = راضٍ
widget-rate-5 = راضٍ جدًا
widget-solved = هل حصلت على جواب لسؤالك؟
widget-rate-text = هل تريد أن تقول لنا شيئًا آخر؟
widget-submit = إرسال
widget-dictate = الكتابة بالصوت
widget-dictate-stop = إيقاف الكتابة بالصوت
widget-dictate-ask = متصفحك يحوّل كلامك إلى نص. بعض المتصفحات ترسل التسجيل إلى الشركة المنتجة لها. هل تريد ذلك؟

widget-more-facts = معلومات أخرى
widget-source = المصدر
widget-as-of = المعلومات بتاريخ: { $date }
widget-online-service = إنجاز المعاملة عبر الإنترنت
widget-appointment = حجز موعد
widget-new-window = (نافذة جديدة)
widget-other-language = هذا النص متوفر بهذه اللغة فقط: { $name }
widget-hours = أوقات الدوام
widget-closed = مغلق
widget-map = خريطة
widget-step-free = مدخل بدون درج
widget-steps = يوجد درج في المدخل
widget-since = منذ
widget-expected = الموعد المتوقع للمتابعة
widget-next = المطلوب الآن
widget-contact = لأسئلتك

widget-masked = تم إخفاء: { $kind }
widget-kind = معلومة
widget-kind-file-number = رقم الملف
widget-kind-birth-date = تاريخ الميلاد
widget-kind-tax-id = الرقم الضريبي
widget-kind-social-insurance = رقم التأمين
widget-kind-id-card = رقم الهوية
widget-kind-passport = رقم جواز السفر
widget-kind-iban = رقم الحساب
widget-kind-card = رقم البطاقة
widget-kind-email = البريد الإلكتروني
widget-kind-phone = رقم الهاتف
widget-kind-plate = رقم اللوحة
widget-kind-address = العنوان
widget-kind-pin = رقم PIN

## الدوائر

office-phone = الهاتف: { $phone }
office-step-free = مدخل بدون درج
office-unknown = أي دائرة تقصد؟ لم أجد هذه الجهة في معلومات الدائرة.

## المدد في الإجابات

answer-span-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
answer-span-weeks =
    { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
answer-span-months =
    { $count ->
        [zero] { $count } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }
answer-span-years =
    { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
answer-range-days =
    { $to ->
        [zero] من { $from } إلى { $to } يوم
        [one] من { $from } إلى { $to } يوم
        [two] من { $from } إلى { $to } يوم
        [few] من { $from } إلى { $to } أيام
        [many] من { $from } إلى { $to } يومًا
       *[other] من { $from } إلى { $to } يوم
    }
answer-range-weeks =
    { $to ->
        [zero] من { $from } إلى { $to } أسبوع
        [one] من { $from } إلى { $to } أسبوع
        [two] من { $from } إلى { $to } أسبوع
        [few] من { $from } إلى { $to } أسابيع
        [many] من { $from } إلى { $to } أسبوعًا
       *[other] من { $from } إلى { $to } أسبوع
    }
answer-range-months =
    { $to ->
        [zero] من { $from } إلى { $to } شهر
        [one] من { $from } إلى { $to } شهر
        [two] من { $from } إلى { $to } شهر
        [few] من { $from } إلى { $to } أشهر
        [many] من { $from } إلى { $to } شهرًا
       *[other] من { $from } إلى { $to } شهر
    }
answer-range-years =
    { $to ->
        [zero] من { $from } إلى { $to } سنة
        [one] من { $from } إلى { $to } سنة
        [two] من { $from } إلى { $to } سنة
        [few] من { $from } إلى { $to } سنوات
        [many] من { $from } إلى { $to } سنة
       *[other] من { $from } إلى { $to } سنة
    }

## الإجابات: المبالغ والأقسام والمصادر

answer-from = ابتداءً من { $amount }
answer-up-to = حتى { $amount }
answer-forms = الاستمارات
answer-links = المزيد على الإنترنت
answer-part-unknown = لا تذكر معلومات الدائرة شيئًا عن «{ $part }».
answer-own-language = بلغتك: { $url }

## الاستشارة: ردود جاهزة

desk-returned = انقطع الاتصال بالموظف. من فضلك انتظر هنا، وسيساعدك موظف آخر بعد قليل.
desk-passed-on = يجري تحويل محادثتك إلى شخص آخر. من فضلك انتظر هنا. لا حاجة إلى كتابة أي شيء مرة أخرى.
desk-canned-greeting = مرحبًا، اسمي { $name }. كيف يمكنني مساعدتك؟
desk-canned-other-language = للأسف لا أتحدث لغتك. سأرسل لك ردودًا جاهزة بلغتك. من فضلك اكتب جملًا قصيرة.
desk-canned-one-moment = لحظة من فضلك. سأتحقق من ذلك.
desk-canned-more-details = هل يمكنك أن توضح لي الموضوع أكثر من فضلك؟
desk-canned-file-number = من فضلك اكتب لي رقم ملفك (Aktenzeichen). تجده في أعلى رسالة الدائرة.
desk-canned-no-photos = من فضلك لا ترسل هنا صورًا لبطاقات الهوية أو الرسائل.
desk-canned-documents-missing = ما زالت هناك أوراق ناقصة. تجد قائمة الأوراق في رسالة الدائرة.
desk-canned-decision-by-letter = لا أستطيع أن أقول هنا إن كان الطلب سيُقبل. ستصلك رسالة من الدائرة بهذا الشأن.
desk-canned-still-working = ما زالت الدائرة تعمل على طلبك. لا يلزمك فعل شيء الآن.
desk-canned-appointment = تحتاج إلى موعد لهذا الأمر. يمكنك حجزه بالهاتف: { $phone }
desk-canned-please-call = يسهل حل ذلك بالهاتف. من فضلك اتصل بنا: { $phone }
desk-canned-callback = هل تريد أن نتصل بك؟ إذن من فضلك اكتب لي رقم هاتفك.
desk-canned-passing-on = سأحوّل محادثتك إلى زميل آخر. من فضلك انتظر لحظة.
desk-canned-not-responsible = هذا من اختصاص دائرة أخرى. سأخبرك أي دائرة.
desk-canned-still-there = هل ما زلت هنا؟
desk-canned-anything-else = هل يمكنني مساعدتك في شيء آخر؟
desk-canned-back-to-assistant = يساعدك المساعد الرقمي إذا كانت لديك أسئلة أخرى. وإذا احتجت إلى موظف من جديد، فاكتب ذلك ببساطة.
desk-canned-closing-silence = لم يصلني منك شيء منذ فترة، لذلك أنهي المحادثة. يمكنك الكتابة من جديد في أي وقت.
desk-canned-goodbye = شكرًا على المحادثة. مع السلامة!

## معلومات حماية البيانات

privacy-title = حماية البيانات لدى المساعد الرقمي
privacy-controller = من المسؤول؟
privacy-controller-text = المسؤول هو { $authority }. تجد العنوان وبيانات الاتصال هنا: { $imprint }
privacy-officer = مسؤول حماية البيانات
privacy-officer-text = للتواصل معه: { $officer }
privacy-purpose = لماذا نستخدم بياناتك؟
privacy-purpose-text =
    للإجابة عن أسئلتك حول خدماتنا.
    وإذا أردت، نخبرك إلى أين وصل طلبك، أو نوصلك بموظف، أو نتصل بك.
privacy-basis = على أي أساس قانوني؟
privacy-basis-text =
    نؤدي بذلك مهمتنا العامة (المادة 6 الفقرة 1 الحرف e من اللائحة العامة لحماية البيانات DSGVO مع قانون حماية البيانات في الولاية).
    الإشعارات والاتصال بك لا تكون إلا بموافقتك (المادة 6 الفقرة 1 الحرف a من DSGVO). يمكنك سحب موافقتك في أي وقت. ويبقى ما تم حتى ذلك الحين قانونيًا.
privacy-data = ما هي البيانات؟
privacy-data-text =
    ما تكتبه أو تقوله، واللغة، والوقت، والطريقة التي تراسلنا بها.
    لمعرفة حالة طلبك نحتاج إلى رقم الملف وتاريخ ميلادك أو رقم PIN. نسأل عن الحالة في النظام المختص.
    من فضلك لا تكتب شيئًا عن صحتك أو دينك أو أمور خاصة جدًا.
privacy-hiding = ماذا نخفي؟
privacy-hiding-text =
    نستبدل فورًا أرقام الملفات وتواريخ الميلاد وأرقام الهوية والضريبة والتأمين والبيانات البنكية وعناوين البريد الإلكتروني وأرقام الهواتف ولوحات السيارات والعناوين برموز بديلة. أما الأرقام نفسها فنحفظها مشفرة لمدة { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. الأسماء لا نتعرف عليها.
privacy-people = من يقرأ رسائلك؟
privacy-people-text =
    برنامج حاسوب. ولا يقرأ الموظفون المحادثة إلا إذا طلبت التحدث مع موظف.
    نسجل من منهم اطّلع على ماذا. ونحفظ هذه القائمة لمدة { $audit ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $audit } أيام
        [many] { $audit } يومًا
       *[other] { $audit } يوم
    }.
privacy-storage = كم من الوقت نحفظ البيانات؟
privacy-storage-text =
    المحادثة: بعد آخر رسالة منك لمدة { $hours ->
        [zero] أقل من ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
    ملاحظات الموظفين وطلبات الاتصال: لمدة { $desk ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $desk } أيام
        [many] { $desk } يومًا
       *[other] { $desk } يوم
    }.
    رقمك الذي نتصل بك عليه: حتى نتصل بك.
    رقم الطلب الذي تريد إشعارات عنه: حتى تنهي ذلك، وبحد أقصى لمدة { $follow ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $follow } أيام
        [many] { $follow } يومًا
       *[other] { $follow } يوم
    }.
    التقييمات، بدون المحادثة: لمدة { $feedback ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $feedback } أيام
        [many] { $feedback } يومًا
       *[other] { $feedback } يوم
    }.
    بعد ذلك تُحذف البيانات تلقائيًا.
privacy-recipients = لمن نعطي البيانات؟
privacy-recipients-text =
    لا نعطيها لأحد. يعمل المساعد على خوادمنا نحن ولا يرسل شيئًا إلى خدمات أخرى.
    إذا راسلتنا عبر تيليجرام أو الرسائل القصيرة أو اتصلت بالهاتف، تنقل الشركة المعنية رسالتك. ويمكنها قراءتها. إذا كنت لا تريد ذلك، فاستخدم موقعنا على الإنترنت من فضلك.
privacy-rights = حقوقك
privacy-rights-text =
    يمكنك رؤية كل ما حفظناه عن محادثتك وحذفه كله: في نافذة المحادثة، أو بكتابة «احذف بياناتي».
    ولك أيضًا الحق في التصحيح وتقييد المعالجة والاعتراض (المواد 15 إلى 18 و21 من DSGVO).
privacy-complaint = الشكوى
privacy-complaint-text = يمكنك تقديم شكوى إلى هيئة حماية البيانات في ولايتك.
privacy-earlier = المحادثات السابقة
privacy-earlier-text = فقط إذا وافقت: يرى موظفونا في محادثتك القادمة الموضوع والنتيجة وملاحظاتهم. نتعرف عليك من علامة مشفرة لمحادثتك أو لرقم هاتفك أو لمتصفحك. نحذف ذلك بعد محادثتك الأخيرة بالمدة نفسها التي تُحذف بعدها الملاحظات الأخرى. يمكنك سحب موافقتك في أي وقت بقولك: «احذف بياناتي».
privacy-voluntary = هل يجب أن تعطي بيانات؟
privacy-voluntary-text = لا. يمكنك أيضًا الاتصال بنا أو مراسلتنا أو زيارتنا. لكن دون رقم الملف وتاريخ الميلاد أو رقم PIN لا يمكننا هنا إعطاء معلومات عن طلبك.
privacy-machine = هل يقرر البرنامج في طلبك؟
privacy-machine-text = لا. البشر هم من يقررون في الطلبات. المساعد يقدم المعلومات فقط.
desk-wait-or-callback = إذا كنت لا تريد الانتظار طويلًا، يسعدنا أن نعاود الاتصال بك.

## المحادثة بدون JavaScript، بيان إمكانية الوصول

plain-begin = بدء المحادثة
plain-reload = عرض الرسائل الجديدة
plain-writing = لم تصل الإجابة بعد. من فضلك حمّل الصفحة مرة أخرى بعد قليل.
plain-last = إلى أحدث رسالة
plain-choose = اختيار اللغة

accessibility-title = بيان إمكانية الوصول
accessibility-short-title = باختصار وبساطة
accessibility-short =
    نريد أن يستطيع الجميع أن يسألوا هنا.
    يمكنك تكبير الخط.
    يمكنك الاستماع إلى النصوص بصوت عالٍ.
    يمكنك فعل كل شيء بلوحة المفاتيح.
    توجد بالألمانية إجابات بلغة بسيطة.
    يمكنك دائمًا التحدث مع موظف.
    هل هناك شيء لا يعمل؟ أخبرنا من فضلك.
accessibility-scope = يشمل هذا البيان نافذة المحادثة والمحادثة بدون JavaScript لدى { $authority }.
accessibility-standard = المرجع هو اللائحة الألمانية BITV 2.0 والمعيار EN 301 549 وإرشادات Web Content Accessibility Guidelines (WCAG) 2.2 بالمستوى AA.
accessibility-done-title = ما الذي يعمل؟
accessibility-done =
    يمكن استخدام كل شيء بلوحة المفاتيح. وترى دائمًا أين أنت الآن.
    تذكر برامج قراءة الشاشة مع كل رسالة من يتحدث وبأي لغة.
    يمكن تكبير الخط. عند 400 بالمئة وعلى الشاشات الصغيرة لا يضيع شيء.
    توجد ألوان فاتحة وألوان داكنة وعرض بتباين قوي. وتبقى ألوان جهازك الخاصة كما هي.
    من اختار في جهازه تقليل الحركة لا يرى هنا أي حركة.
    يمكن قراءة الإجابات بصوت عالٍ وتبسيطها.
    تعمل المحادثة أيضًا بدون JavaScript.
accessibility-gaps-title = ما الذي لا يعمل بعد؟
accessibility-gaps =
    لم يُجرَ بعد اختبار مع أشخاص ذوي إعاقة ولا اختبار BITV.
    بعض النصوص غير متوفر بكل اللغات. ويُذكر ذلك عندها.
    لا توجد إجابات بلغة الإشارة الألمانية.
    لا تعمل القراءة بصوت عالٍ إلا إذا كان في جهازك صوت لهذه اللغة.
accessibility-tested = نختبر البرنامج عند كل تغيير فيه: بأداة axe-core في كل طرق العرض والألوان، وبلوحة المفاتيح وحدها، وعلى عرض 320 بكسل، ونختبر ما يقرؤه برنامج قراءة الشاشة.
accessibility-contact-title = هل هناك شيء لا يعمل؟
accessibility-contact = اتصل بنا: { $phone }. أو اضغط تحت أي إجابة على «هنا خطأ».
accessibility-enforcement = لم تحصل على إجابة جيدة؟ عندها تساعدك في ولايتك هيئة التوفيق أو هيئة الرقابة المختصة بإمكانية الوصول إلى الخدمات الرقمية.
desk-machine-translated = ترجمة آلية

## إدراج نافذة المحادثة

embed-title = إدراج نافذة المحادثة
embed-lead = حدد شكل نافذة المحادثة في صفحاتك، ثم انسخ الأسطر أدناه. تظهر لك النافذة بهذا الشكل فورًا في هذه الصفحة.
embed-language = اللغة عند البداية
embed-language-page = مثل الصفحة
embed-theme = المظهر
embed-theme-kern = إدارة (أزرق)
embed-theme-govuk = بزوايا، أخضر
embed-theme-contrast = تباين قوي
embed-colour = استخدام لون خاص
embed-colour-choose = اللون
embed-position = المكان
embed-position-end = في الأسفل عند نهاية السطر (في الصفحات الألمانية على اليمين)
embed-position-start = في الأسفل عند بداية السطر (في الصفحات الألمانية على اليسار)
embed-contrast = تباين اللون على الأبيض: { $ratio } إلى 1. هذا يكفي.
embed-contrast-low = تباين اللون على الأبيض: { $ratio } إلى 1. هذا قليل جدًا: المطلوب 4,5 إلى 1. تُستخدم الدرجة الأغمق { $colour }.
embed-html = في الصفحة، قبل نهاية <body>
embed-css = في ملف Stylesheet لديك
embed-policy = في Content-Security-Policy
embed-copy = نسخ
embed-copied = تم النسخ
embed-origin = يجب أن يكون عنوان صفحاتك مكتوبًا في authority.toml تحت allowed_origins.
embed-guide = تجد كل التفاصيل في docs/embedding.md.

## الاستشارة: من أغلق الصفحة

desk-absent = كانت صفحتك مغلقة لفترة، لذلك لم تعد في قائمة الانتظار. إذا كنت لا تزال تريد التحدث إلى موظف، فاكتب ذلك فقط. وحتى ذلك الحين يجيبك المساعد الرقمي.

## Callback: state

status-callback-title = معاودة الاتصال بك
status-callback-next-received = وصلنا طلبك. سنتواصل معك.
status-callback-next-in-progress = يهتم أحد الموظفين بطلبك الآن.
status-callback-next-waiting-for-you = لم نتمكن من الوصول إليك. إذا أردت محاولة أخرى، فاطلب هنا معاودة اتصال جديدة.
status-callback-next-closed = تمت معاودة الاتصال. إذا كنت بحاجة إلى شيء آخر، فاكتبه هنا.

## Telegram

telegram-notice = الرسائل إلى البوتات في تيليغرام ليست مشفرة من طرف إلى طرف، ويمكن لتيليغرام قراءتها. من فضلك لا تكتب هنا رقم الملف ولا تاريخ الميلاد.
telegram-group = في هذه المجموعة أجيب فقط عندما تذكر اسمي أو ترد على رسالتي. الجميع هنا يقرأ ما يُكتب.
telegram-privacy = تمر رسائلك أيضًا عبر خوادم تيليغرام. محادثات البوتات هناك ليست مشفرة من طرف إلى طرف. إذا كنت لا تريد ذلك، فاستخدم من فضلك موقعنا: { $website }
telegram-command-help = ما الذي أستطيع فعله
telegram-command-language = اختيار اللغة
telegram-command-person = التحدث مع موظف
telegram-command-privacy = ماذا يحدث لبياناتك
telegram-command-delete = حذف المحادثة والبيانات
telegram-command-stop = الإيقاف أو عدم الانتظار
telegram-picture = للأسف لا أستطيع مشاهدة الصور ومقاطع الفيديو. من فضلك اكتب لي ما الموضوع. قدّم المستندات في المكتب وليس هنا.
telegram-document = للأسف لا أستطيع فتح الملفات. من فضلك اكتب لي ما الموضوع. قدّم المستندات في المكتب وليس هنا.
telegram-audio = للأسف لا أستطيع سماع الملفات الصوتية. من فضلك اكتب لي ما الموضوع.
telegram-contact = لا أحفظ جهات الاتصال. هل تريد أن نتصل بك؟ إذن اكتب من فضلك: اتصلوا بي.
telegram-sticker = للأسف لا أفهم الملصقات. من فضلك اكتب لي ما الموضوع.
telegram-other = للأسف لا أستطيع قراءة هذا. من فضلك اكتب لي ما الموضوع.
telegram-voice = للأسف لا أستطيع سماع الرسائل الصوتية. من فضلك اكتب لي ما الموضوع.
telegram-voice-long = هذه الرسالة الصوتية طويلة جدًا. أستطيع سماع { $seconds } ثانية على الأكثر. من فضلك اكتب أو تحدث باختصار.
telegram-voice-unclear = للأسف لم أفهم رسالتك الصوتية. من فضلك اكتب لي ما الموضوع.
telegram-location = للأسف لا أعرف كم تبعد المكاتب عنك. هذه عناوين:
telegram-nearest = هذا أقرب مكتب إليك. يبعد حوالي { $kilometres } كم في خط مستقيم.
telegram-edited = لقد أجبت عن هذه الرسالة. إذا كنت تقصد شيئًا آخر، فاكتبه من فضلك في رسالة جديدة.
telegram-stale = هذا الزر لم يعد صالحًا. من فضلك اكتب لي ما الموضوع.
telegram-pressed = لقد اخترت هذا من قبل.
telegram-status-link = أسألك عن بيانات طلبك في صفحة محمية، لا يستطيع تيليغرام قراءتها. الرابط صالح عشر دقائق ولمرة واحدة فقط. الجواب يصل هنا.
telegram-status-open = فتح الصفحة المحمية
telegram-form-title = حالة طلبي
telegram-form-intro = من فضلك أدخل معلومتين. تيليغرام لا يراهما. بعد ذلك يصل الجواب في محادثتك.
telegram-form-number = رقم الملف
telegram-form-factor = تاريخ الميلاد أو رقم PIN
telegram-form-send = إرسال
telegram-form-both = من فضلك املأ الحقلين.
telegram-form-done = شكرًا. سيصل الجواب بعد قليل في محادثتك. يمكنك إغلاق هذه الصفحة.
telegram-form-over = هذا الرابط لم يعد صالحًا. من فضلك اسأل في المحادثة مرة أخرى عن حالة الطلب، وستحصل على رابط جديد.
telegram-form-echo = بيانات في الصفحة المحمية

## On the telephone and by text message

phone-greeting = مرحبًا. معكم المساعد الرقمي لدى { $authority }. أنا برنامج حاسوب ولست إنسانًا.
phone-privacy = أكتب ما تقوله ولا أسجل صوتك. يُحذف النص بعد { $hours } ساعة.
phone-language-key = للغة العربية اضغط { $key }.
phone-languages-more = للغات أخرى اضغط 9.
phone-ask = من فضلك قل ما هو موضوعك. اضغط صفر للتحدث مع إنسان.
phone-help = النجمة: مرة أخرى. المربع: المزيد. 6: حالة طلبك. 7: لغة أخرى. 8: أبطأ. 0: إنسان. أو قل ما هو موضوعك.
phone-anything-else = هل لديك سؤال آخر؟ اضغط 9 لتسمع ما تفعله الأزرار.
phone-more = لسماع المزيد اضغط مفتاح المربع.
phone-offer-sms = إذا أردت الرابط برسالة نصية فاضغط 5.
phone-sms-sent = الرسالة في الطريق إليك. ماذا تريد أن تعرف أيضًا؟
phone-sms-no = للأسف لا أستطيع إرسال رسالة إلى هذا الرقم.
phone-choice = من أجل { $title } اضغط { $key }.
phone-moment = لحظة من فضلك.
phone-still = ما زلت أبحث.
phone-silence = لم أسمع شيئًا. من فضلك قل ما هو موضوعك.
phone-unclear = لم أفهم ذلك. من فضلك قله مرة أخرى.
phone-confirm = هل فهمت جيدًا: { $text }؟ قل نعم أو اضغط 1. لا: اضغط 2.
phone-slower = سأتكلم الآن ببطء أكثر.
phone-keys-letters = يمكنك أيضًا كتابة الرقم بالأزرار وإنهاؤه بالمربع. لكل حرف لاتيني زران: زر الحرف ثم موضعه عليه. حرف A هو 2 1.
phone-keys-number = يمكنك أيضًا كتابة الرقم بالأزرار وإنهاؤه بالمربع.
phone-keys-date = يمكنك أيضًا كتابة التاريخ بثمانية أرقام: اليوم والشهر والسنة.
phone-own-number = إذا أردت أن نتصل بك على الرقم الذي تتصل منه الآن فاضغط 1 ثم المربع.
phone-wait-on = من فضلك ابق على الخط. بعد قليل يقرأ إنسان كلامك ويكتب الجواب. وأنا أقرؤه لك.
phone-waiting = ما زلت تنتظر إنسانًا. من فضلك ابق على الخط.
phone-joined = { $name } معك الآن. تكلم فقط. سأقرأ لك الأجوبة.
phone-closed = انتهت المحادثة مع الإنسان. هل لديك سؤال آخر؟ الآن يجيب برنامج الحاسوب من جديد.
phone-back = الآن يجيب المساعد الرقمي من جديد، وهو برنامج حاسوب.
phone-transfer = سأوصلك بإنسان. من فضلك ابق على الخط.
phone-not-reached = لا أحد يرد هناك الآن.
phone-connect = سأوصلك الآن بهاتف آخر. من فضلك ابق على الخط.
phone-connect-failed = لا أحد يرد هناك الآن. { $name } معك من جديد. تكلم فقط.
phone-misses = للأسف لا أفهمك جيدًا. سأطلب إنسانًا لمساعدتك.
phone-goodbye = شكرًا على اتصالك. مع السلامة!
phone-failed = للأسف يستغرق ذلك وقتًا طويلًا. من فضلك اسأل مرة أخرى، أو اضغط صفر للتحدث مع إنسان.
phone-language-changed = نتكلم الآن بالعربية.
phone-capabilities = أجيب عن أسئلة حول الطلبات والهويات وتسجيل السكن. وأرى أين وصل طلبك. ويمكنني أن أطلب إنسانًا.
phone-hung-up = انتهت المكالمة.
phone-no-news = لا أستطيع أن أبلغك بالهاتف عندما يتغير شيء. اتصل بنا مرة أخرى من فضلك.
phone-decimal = { $whole } فاصلة { $part }
phone-range = من { $from } إلى { $to }
phone-time-full = الساعة { $hour }
phone-time = الساعة { $hour } و{ $minute } دقيقة
phone-paragraph = المادة
phone-words-repeat = مرة أخرى, مرة ثانية, أعد, كرر, ماذا قلت
phone-words-slower = أبطأ, ببطء, بسرعة كبيرة, تكلم ببطء
phone-words-help = مساعدة, الأزرار, القائمة
phone-words-goodbye = مع السلامة, إلى اللقاء, وداعا
phone-words-more = المزيد, أكثر, تابع, أكمل
phone-words-sms = رسالة, رسالة نصية, الرابط, رابط
phone-words-yes = نعم, أجل, صحيح, ايوه, أيوه
phone-words-no = لا, خطأ, كلا
phone-words-spell = مثل
phone-words-alphabet = ألفا, برافو, تشارلي, دلتا, إيكو, فوكستروت, غولف, هوتيل, إنديا, جولييت, كيلو, ليما, مايك, نوفمبر, أوسكار, بابا, كيبك, روميو, سييرا, تانغو, يونيفورم, فيكتور, ويسكي, إكسراي, يانكي, زولو
sms-notice = المساعد الرقمي لدى { $authority }: برنامج حاسوب (ذكاء اصطناعي) وليس إنسانًا. لا تكتب بيانات خاصة. "قف" لإيقاف الرسائل و"مساعدة" للشرح.
sms-link = { $title }: { $url }
sms-stopped = لن تصلك رسائل من هذا الرقم بعد الآن. اكتب "ابدأ" للمتابعة.
sms-started = ستصلك الأجوبة من جديد. ما الموضوع؟
sms-help = { $authority }: اكتب سؤالك. "إنسان": مع إنسان. "قف": لا رسائل. هاتف: { $phone }
sms-words-stop = قف, توقف, إيقاف, ايقاف, stop
sms-words-start = ابدأ, ابدا, start
sms-words-help = مساعدة, help

## Calls through an Asterisk
audiosocket-deaf = لا أستطيع سماعك الآن. الأزرار تعمل. اضغط على الصفر للتحدث إلى موظف.

## المحادثات السابقة لمن يوافق

desk-remember-ask =
    هل تسمح لنا بأن نحتفظ بموضوع هذه المحادثة؟ عندها يرى موظفونا في محادثتك القادمة الموضوع والنتيجة وملاحظاتهم. نحذف ذلك إذا لم تتحدث معنا من جديد خلال { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. الأمر اختياري. ويمكنك التراجع في أي وقت بقولك: «احذف بياناتي».
desk-remember-browser = لهذا نحفظ رمزًا تعريفيًا في متصفحك.
desk-remember-yes = شكرًا. في المرة القادمة لن تحتاج إلى شرح كل شيء من جديد.
desk-remember-no = حسنًا. لن نحتفظ بشيء.
desk-remember-known = كما سمحت لنا، يرى موظفونا موضوع محادثاتك الأخيرة.
desk-remember-stop = لا تحتفظوا بشيء بعد الآن
