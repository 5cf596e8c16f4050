# آنچه Amtslotse به فارسی می‌گوید. محترمانه، ساده (B1) و با جمله‌های کوتاه.

## توضیح در آغاز

notice-ai =
    سلام! من دستیار دیجیتال { $authority } هستم. من یک برنامه کامپیوتری (هوش مصنوعی) هستم، نه انسان.
    پاسخ‌هایم را از اطلاعات خود اداره می‌دهم و منبع را می‌گویم. اگر بخواهید، شما را به یک کارمند وصل می‌کنم.
notice-privacy = لطفاً نام و اطلاعات شخصی ننویسید. شماره‌ها و تاریخ‌های تولد را پنهان می‌کنم. این گفتگو پس از { $hours } ساعت پاک می‌شود.
notice-back = حالا دوباره دستیار دیجیتال پاسخ می‌دهد: یک برنامه کامپیوتری، نه انسان.

## گفتگو

greet = سلام! چطور می‌توانم به شما کمک کنم؟ سؤالتان را راحت و با کلمات خودتان بنویسید.
thank = خواهش می‌کنم. سؤال دیگری دارید؟
goodbye = خدانگهدار، موفق باشید!
are-you-machine = بله. من یک برنامه کامپیوتری با هوش مصنوعی هستم، نه انسان. از اطلاعات اداره پاسخ می‌دهم. اگر ترجیح می‌دهید با یک انسان صحبت کنید، فقط بگویید.
who-sees-data = پیام‌های شما روی سرورهای { $authority } می‌ماند. شماره‌ها، تاریخ‌های تولد و اطلاعات تماس را فوراً پنهان می‌کنم. کارمندان گفتگو را فقط وقتی می‌خوانند که شما بخواهید با کسی صحبت کنید. پس از { $hours } ساعت پاک می‌شود. بیشتر: { $privacy }
capabilities =
    این کارها را می‌توانم برای شما انجام بدهم:
    • به سؤال‌های شما درباره درخواست‌ها، کارت شناسایی، ثبت نشانی و چیزهای دیگر با ذکر منبع پاسخ بدهم
    • ببینم درخواست شما به کجا رسیده است
    • شما را به یک کارمند وصل کنم
    فقط بنویسید موضوع چیست.
abuse = متوجهم که ناراحت هستید. با این حال می‌خواهم به شما کمک کنم. می‌خواهید با یک کارمند صحبت کنید؟
legal-advice = درباره این موضوع نمی‌توانم و اجازه ندارم نظر بدهم. اینکه درخواستی پذیرفته شود، با کارمندان اداره است. می‌توانم شرایط لازم را بگویم یا شما را به یک کارمند وصل کنم.
out-of-scope = در این باره چیزی نمی‌دانم. من در سؤال‌های مربوط به اداره کمک می‌کنم، مثلاً کارت شناسایی، ثبت نشانی یا کمک‌هزینه مسکن (Wohngeld).
complaint = متأسفم که این پیش آمده است. بهتر است یک کارمند حرف شما را بشنود. شما را به او وصل کنم؟
feedback-thanks = از بازخورد شما سپاسگزاریم. به ما کمک می‌کند بهتر شویم.
appointment = از اینجا می‌توانید وقت بگیرید: { $url }
appointment-which = برای چه کاری وقت می‌خواهید؟ لطفاً موضوع را بنویسید، مثلاً «گذرنامه».
stopped = باشد، این کار را متوقف کردم. چه کمک دیگری می‌توانم بکنم؟
restarted = از اول شروع می‌کنیم. موضوع چیست؟
misunderstood = ببخشید، متوجه نشدم. می‌توانید طور دیگری بگویید؟
misunderstood-again = ببخشید، باز هم متوجه نشدم. می‌خواهید با یک کارمند صحبت کنید؟
nothing-to-confirm = خوب است. چه چیزی می‌خواهید بدانید؟
nothing-to-repeat = هنوز چیزی نگفته‌ام که بتوانم تکرار کنم.
nothing-to-simplify = چه چیزی را ساده‌تر بگویم؟ لطفاً اول سؤالی از من بپرسید.
identifier-without-question = ممنون. می‌خواهید بدانید درخواستتان به کجا رسیده است؟
denied = باشد. کار دیگری هست که بتوانم انجام بدهم؟
language-changed = از حالا به فارسی می‌نویسم.
language-which = می‌خواهید به چه زبانی بنویسید؟
simpler-on = حالا با کلمات ساده‌تر می‌نویسم.
delete-ask = این گفتگو و همه اطلاعات آن را پاک کنم؟ این کار قابل بازگشت نیست.
delete-done = این گفتگو را الان پاک می‌کنم.

# منابع: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (نوامبر 2026)
crisis =
    آنچه می‌گویید خیلی جدی است. شما تنها نیستید.
    اگر خطر فوری هست، لطفاً همین حالا زنگ بزنید: 112 (آمبولانس و آتش‌نشانی) یا 110 (پلیس).
    خط مشاوره بحران TelefonSeelsorge، شبانه‌روزی و رایگان: 0800 111 0 111 یا 116 123
    خط کمک برای خشونت علیه زنان، به زبان‌های بسیار: 116 016
    خط کمک برای کودکان و نوجوانان: 116 111
    می‌توانم شما را به یک کارمند اداره هم وصل کنم.

button-ask = پرسیدن سؤال
button-status = وضعیت درخواست من
button-person = صحبت با یک کارمند
button-cancel = لغو
button-capabilities = چه کارهایی بلدی؟
button-delete-data = اطلاعات مرا پاک کن
button-yes = بله
button-no = نه

## انتظار و تحویل گفتگو

held-kept = پیام شما رسید. وقتی نوبت شما شد، همکار ما آن را می‌خواند.
button-leave-queue = دیگر منتظر نمی‌مانم
left-queue = دیگر در صف نیستید. من دوباره اینجا هستم: دستیار دیجیتال.

## خطاها

error-empty = پیام خالی است. لطفاً چیزی بنویسید.
error-too-long = پیام خیلی طولانی است. حداکثر { $limit } کاراکتر مجاز است. لطفاً کوتاه‌تر یا در چند پیام بنویسید.
error-too-large = اطلاعات ارسالی خیلی بزرگ است.
error-not-json = اطلاعات ارسالی خوانده نمی‌شود.
error-invalid = اطلاعات ناقص یا نادرست است.
error-unauthorized = این گفتگو تمام شده یا پیدا نمی‌شود. لطفاً گفتگوی تازه‌ای شروع کنید.
error-too-many = پیام‌های زیادی یک‌باره رسید. لطفاً کمی صبر کنید.
error-internal = مشکلی پیش آمد. لطفاً دوباره امتحان کنید.
error-unavailable = سرویس الان در دسترس نیست. لطفاً یک دقیقه دیگر دوباره امتحان کنید.
error-turn = متأسفانه نشد. پیام شما گم نشده است. لطفاً دوباره امتحان کنید یا با یک کارمند صحبت کنید.

## پاسخ از راهنما

answer-documents = مدارک لازم
answer-cost = هزینه
answer-free = رایگان
answer-deadline = مهلت
answer-duration = مدت رسیدگی
answer-where = اداره مسئول
answer-how = روش کار
answer-online = اینترنتی
answer-eligibility = شرایط
answer-legal = مبنای قانونی
answer-appointment = وقت قبلی
answer-appointment-needed = باید وقت قبلی بگیرید.
answer-appointment-free = نیازی به وقت قبلی نیست.
answer-source = منبع: { $url }
answer-as-of = به‌روز در تاریخ: { $date }
answer-other-language = این متن به زبان شما موجود نیست و فقط به این زبان است: { $name }
answer-which = منظورتان کدام است؟
answer-none = در اطلاعات اداره چیزی در این باره پیدا نکردم. می‌خواهید با یک کارمند صحبت کنید؟
answer-no-more = در اطلاعات اداره بیش از این نیامده است.
answer-more = بیشتر در این باره

## وضعیت درخواست من

status-ask-file-number = شماره پرونده شما (Aktenzeichen) چیست؟ بالای نامه یا در تأییدیه دریافت نوشته شده است.
status-ask-second-factor = برای اینکه فقط خود شما این اطلاعات را بگیرید: تاریخ تولدتان چیست؟ مثلاً: 24.05.1990
status-file-number-wrong = این شماره پرونده ما نیست. شماره پرونده این‌طور است: { $example }
status-birth-date-wrong = این تاریخ تولد نیست. لطفاً روز، ماه و سال میلادی را بنویسید، مثلاً: 24.05.1990
status-pin-wrong = این پین (PIN) نیست. پین در نامه تأییدیه دریافت نوشته شده است، مثلاً: 482913
status-expired = اطلاعاتی که داده بودید برای امنیت شما پاک شده است. لطفاً دوباره وارد کنید.
status-refused = با این مشخصات نمی‌توانم اطلاعاتی بدهم. لطفاً شماره پرونده و تاریخ تولد یا پین را بررسی کنید.
status-refused-locked =
    با این مشخصات نمی‌توانم اطلاعاتی بدهم. چند بار اشتباه وارد شده است.
    برای حفاظت از اطلاعات شما، این بخش تا { $minutes ->
        [one] یک دقیقه
       *[other] { $minutes } دقیقه
    } دیگر قفل است.
status-locked =
    این بخش قفل است، چون مشخصات چند بار اشتباه وارد شده است. لطفاً { $minutes ->
        [one] یک دقیقه
       *[other] { $minutes } دقیقه
    } دیگر دوباره امتحان کنید.
status-unavailable = الان نمی‌توانم نگاه کنم. سامانه اداره پاسخ نمی‌دهد. لطفاً بعداً دوباره امتحان کنید یا با یک کارمند صحبت کنید.
status-busy =
    الان نمی‌توانم نگاه کنم. سامانه اداره خیلی شلوغ است. لطفاً { $minutes ->
        [one] یک دقیقه
       *[other] { $minutes } دقیقه
    } دیگر دوباره امتحان کنید یا با یک کارمند صحبت کنید.
status-private = درباره درخواست شما فقط در گفتگوی خصوصی اطلاعات می‌دهم، نه در گروه.
status-again = امتحان دوباره

status-title = درخواست شما
status-since = (از { $date })
status-expected = ادامه کار احتمالاً در این تاریخ: { $date }
status-due = لطفاً تا این تاریخ: { $date }
status-letter = تاریخ نامه تصمیم: { $date }.
status-contact = برای سؤال‌های خود: { $office }

status-state-received = دریافت شد
status-state-in-progress = در دست بررسی
status-state-waiting-for-you = منتظر شما
status-state-waiting-for-third-party = منتظر نهاد دیگر
status-state-decided = تصمیم گرفته شد
status-state-ready-to-collect = آماده تحویل
status-state-closed = پایان یافت
status-state-withdrawn = پس گرفته شد
status-state-unknown = وضعیت نامشخص

status-next-received = درخواست شما رسیده است. الان لازم نیست کاری بکنید.
status-next-in-progress = اداره درخواست شما را بررسی می‌کند. الان لازم نیست کاری بکنید.
status-next-waiting-for-you = اداره هنوز این را از شما لازم دارد:
status-next-waiting-for-you-unnamed = اداره هنوز چیزی از شما لازم دارد. در نامه اداره نوشته شده است که دقیقاً چیست.
status-next-waiting-for-third-party = اداره منتظر نهاد دیگری است. الان لازم نیست کاری بکنید.
status-next-decided = درباره درخواست شما تصمیم گرفته شده است. تصمیم در نامه‌ای (Bescheid) نوشته شده که با پست یا در صندوق آنلاین می‌گیرید. من اینجا آن را نمی‌بینم.
status-next-ready-to-collect = می‌توانید بیایید و تحویل بگیرید. لطفاً کارت شناسایی همراه داشته باشید.
status-next-closed = کار تمام شده است. لازم نیست کار دیگری بکنید.
status-next-withdrawn = درخواست پس گرفته شده و دیگر بررسی نمی‌شود.
status-next-unknown = پرونده را پیدا کردم، ولی وضعیتش را نمی‌توانم بخوانم. لطفاً از اداره بپرسید.

## مشاوره: آنچه شهروندان می‌خوانند

desk-queued = شما را به یک کارمند وصل می‌کنم. لطفاً همین‌جا منتظر بمانید.
desk-position =
    { $position ->
        [1] نفر بعدی شما هستید.
       *[other] جای شما در صف: { $position }.
    }
desk-wait =
    { $minutes ->
        [1] حدود یک دقیقه طول می‌کشد.
       *[other] حدود { $minutes } دقیقه طول می‌کشد.
    }
desk-wait-unknown = الان نمی‌توانیم بگوییم چقدر طول می‌کشد.
desk-closed = الان کسی نیست. از این زمان دوباره در خدمتیم: { $when }. می‌خواهید با شما تماس بگیریم؟
desk-closed-long = الان کسی نیست. می‌خواهید با شما تماس بگیریم؟
desk-button-callback = با من تماس بگیرید
desk-callback-ask-contact = با کمال میل به شما زنگ می‌زنیم یا برایتان می‌نویسیم. شماره تلفن یا نشانی ایمیل شما چیست؟ فقط برای همین از آن استفاده و بعد پاکش می‌کنیم.
desk-callback-contact-invalid = شماره تلفن یا نشانی ایمیل را تشخیص ندادم. لطفاً دوباره بنویسید، مثلاً با پیش‌شماره.
desk-callback-ask-time = چه زمانی برای شما مناسب‌تر است؟ مثلاً: صبح، بعدازظهر یا فرقی نمی‌کند.
desk-callback-time-invalid = لطفاً کوتاه بنویسید چه زمانی مناسب است. مثلاً: فردا صبح.
desk-callback-done = با شما تماس می‌گیریم. شماره پیگیری تماس شما { $number } است. لطفاً آن را یادداشت کنید.
desk-callback-expired = شماره تلفن یا ایمیل شما دیگر ذخیره نیست. اگر می‌خواهید با شما تماس بگیریم، لطفاً دوباره بگویید.

## خبر دادن وقتی وضعیت تغییر می‌کند

status-subscribe = اگر تغییری شد خبر بده
status-subscribe-ask =
    وقتی وضعیت تغییر کرد، همین‌جا برایتان بنویسم؟ برای این کار شماره پرونده شما را رمزگذاری‌شده نگه می‌دارم و مرتب از اداره می‌پرسم.
    این کار پس از { $days ->
        [one] یک روز
       *[other] { $days } روز
    } یا وقتی «{ $stop }» بنویسید تمام می‌شود.
status-subscribe-ask-web =
    وقتی وضعیت تغییر کرد، همین‌جا برایتان بنویسم؟ برای این کار شماره پرونده شما را رمزگذاری‌شده نگه می‌دارم و مرتب از اداره می‌پرسم.
    این کار تا وقتی است که این گفتگو باز است: تا { $hours } ساعت پس از آخرین پیام. اگر «{ $stop }» بنویسید هم تمام می‌شود.
status-subscribed = باشد. وقتی وضعیت تغییر کرد، همین‌جا برایتان می‌نویسم. اگر دیگر نخواستید، «{ $stop }» بنویسید.
status-subscribed-enough = نمی‌توانم درخواست‌های بیشتری را هم‌زمان دنبال کنم. اگر «{ $stop }» بنویسید، همه را متوقف می‌کنم.
status-subscribe-first = برای این کار اول باید وضعیت درخواست شما را ببینم.
status-unsubscribe = لغو اعلان‌ها
status-unsubscribed = باشد. دیگر درباره درخواستتان برای شما نمی‌نویسم. شماره پرونده پاک شد.
status-unsubscribed-none = از من پیامی درباره درخواستی دریافت نمی‌کنید.
status-changed = وضعیت درخواست شما تغییر کرده است:
status-changed-stop = دیگر پیام نمی‌خواهید؟ «{ $stop }» بنویسید.
status-changed-last = این آخرین پیام در این باره بود. شماره پرونده پاک شد.

## پنجره گفتگو در وب‌سایت

widget-launcher = سؤالی دارید؟ کمک می‌کنیم.
widget-launcher-unread = پیام تازه
widget-launcher-resume = ادامه گفتگو
widget-title = سؤال از: { $authority }
widget-close = بستن پنجره
widget-menu = تنظیمات و راهنما
widget-menu-back = بازگشت به گفتگو
widget-log = گفتگو
widget-you = شما
widget-bot = دستیار دیجیتال
widget-person = کارمند اداره
widget-system = توضیح
widget-with-bot = یک برنامه کامپیوتری پاسخ می‌دهد
widget-with-person = در حال گفتگو با: { $name }
widget-joined = { $name } به گفتگو پیوست.
widget-ended = گفتگو با کارمند تمام شد. اگر باز هم بنویسید، دستیار دیجیتال پاسخ می‌دهد.
widget-expired = زمان این گفتگو تمام شده و گفتگو پاک شده است.
widget-deleted = گفتگو پاک شد.
widget-new = شروع گفتگوی تازه

widget-input = پیام شما
widget-input-hint = کلید Enter: ارسال. کلیدهای Shift و Enter: سطر تازه.
widget-send = ارسال
widget-empty = لطفاً اول چیزی بنویسید.
widget-too-long = پیام خیلی طولانی است: { $count } کاراکتر. حداکثر { $limit } مجاز است. لطفاً کوتاه‌ترش کنید.
widget-left = { $count } کاراکتر مانده
widget-queued = منتظر اتصال
widget-sending = در حال ارسال
widget-sent = ارسال شد
widget-failed = ارسال نشد
widget-again = ارسال دوباره
widget-secret = آنچه اینجا می‌نویسید پنهان است. فقط مدت کوتاهی و رمزگذاری‌شده نگه می‌داریم.
widget-secret-show = نمایش نوشته
widget-typing-bot = دستیار در حال نوشتن است …
widget-typing-person = { $name } در حال نوشتن است …
widget-offline = اتصال قطع است. چیزی گم نمی‌شود، باز هم تلاش می‌کنیم.
widget-online = اتصال دوباره برقرار شد.
widget-unreachable = سرویس الان در دسترس نیست. باز هم تلاش می‌کنیم.
widget-queue = منتظر یک کارمند هستید. جای شما در صف: { $position }.
widget-queue-minutes = منتظر یک کارمند هستید. جای شما در صف: { $position }. زمان انتظار حدود { $minutes } دقیقه است.
widget-queue-begun = منتظر یک کارمند هستید.
widget-leave = دیگر منتظر نمی‌مانم
widget-jump = نمایش پیام تازه

widget-human = صحبت با یک کارمند
widget-simpler = ساده‌تر
widget-simpler-say = لطفاً ساده‌تر بگویید.
widget-language = زبان
widget-reading = خواندن و شنیدن
widget-size = اندازه نوشته
widget-size-1 = معمولی
widget-size-2 = بزرگ
widget-size-3 = خیلی بزرگ
widget-auto-read = خواندن پاسخ‌های تازه با صدا
widget-conversation = گفتگو
widget-save = ذخیره گفتگو
widget-print = چاپ گفتگو
widget-delete = پاک کردن گفتگو
widget-delete-ask = گفتگو پاک شود؟ این کار قابل بازگشت نیست.
widget-yes = بله
widget-no = نه
widget-cancel = لغو
widget-links = بیشتر
widget-privacy = حفاظت از داده‌ها
widget-imprint = مشخصات ناشر
widget-accessibility = دسترس‌پذیری
widget-plain = گفتگو بدون JavaScript

widget-listen = خواندن با صدا
widget-listen-stop = توقف خواندن
widget-no-voice = دستگاه شما برای این زبان صدا ندارد.
widget-copy = کپی
widget-copied = کپی شد
widget-helpful = کمک کرد
widget-unhelpful = کمک نکرد
widget-wrong = اینجا چیزی درست نیست
widget-wrong-ask = چه چیزی درست نیست؟ لطفاً اطلاعات شخصی ننویسید.
widget-thanks = از بازخورد شما سپاسگزاریم.
widget-rate = امتیاز به گفتگو
widget-rate-ask = چقدر راضی هستید؟
widget-rate-1 = خیلی ناراضی
widget-rate-2 = ناراضی
widget-rate-3 = تا حدی
widget-rate-4 = راضی
widget-rate-5 = خیلی راضی
widget-solved = پاسخ سؤالتان را گرفتید؟
widget-rate-text = چیز دیگری هست که بخواهید به ما بگویید؟
widget-submit = ارسال
widget-dictate = نوشتن با صدا
widget-dictate-stop = پایان نوشتن با صدا
widget-dictate-ask = مرورگر شما صدا را به نوشته تبدیل می‌کند. بعضی مرورگرها برای این کار صدای ضبط‌شده را به شرکت سازنده خود می‌فرستند. این را می‌خواهید؟

widget-more-facts = اطلاعات دیگر
widget-source = منبع
widget-as-of = به‌روز در تاریخ: { $date }
widget-online-service = انجام اینترنتی
widget-appointment = گرفتن وقت
widget-new-window = (پنجره تازه)
widget-other-language = این متن فقط به این زبان موجود است: { $name }
widget-hours = ساعت‌های کاری
widget-closed = بسته
widget-map = نقشه
widget-step-free = ورودی بدون پله
widget-steps = ورودی پله دارد
widget-since = از
widget-expected = ادامه کار احتمالاً در
widget-next = کاری که الان باید انجام شود
widget-contact = برای سؤال‌های خود

widget-masked = { $kind } پنهان شد
widget-kind = مشخصات
widget-kind-file-number = شماره پرونده
widget-kind-birth-date = تاریخ تولد
widget-kind-tax-id = شماره مالیاتی
widget-kind-social-insurance = شماره بیمه
widget-kind-id-card = شماره کارت شناسایی
widget-kind-passport = شماره گذرنامه
widget-kind-iban = شماره حساب
widget-kind-card = شماره کارت
widget-kind-email = نشانی ایمیل
widget-kind-phone = شماره تلفن
widget-kind-plate = شماره پلاک
widget-kind-address = نشانی
widget-kind-pin = پین

## اداره‌ها

office-phone = تلفن: { $phone }
office-step-free = ورودی بدون پله
office-unknown = منظورتان کدام اداره است؟ این جا را در اطلاعات اداره پیدا نکردم.

## مدت‌ها در پاسخ

answer-span-days = { $count } روز
answer-span-weeks = { $count } هفته
answer-span-months = { $count } ماه
answer-span-years = { $count } سال
answer-range-days = { $from } تا { $to } روز
answer-range-weeks = { $from } تا { $to } هفته
answer-range-months = { $from } تا { $to } ماه
answer-range-years = { $from } تا { $to } سال

## پاسخ‌ها: مبلغ‌ها، بخش‌ها، منابع

answer-from = از { $amount }
answer-up-to = تا { $amount }
answer-forms = فرم‌ها
answer-links = بیشتر در اینترنت
answer-part-unknown = در اطلاعات اداره چیزی درباره «{ $part }» نیامده است.
answer-own-language = به زبان شما: { $url }

## مشاوره: پاسخ‌های آماده

desk-returned = ارتباط با کارمند قطع شد. لطفاً همین‌جا منتظر بمانید، به‌زودی کارمند دیگری به شما کمک می‌کند.
desk-passed-on = گفتگوی شما به همکار دیگری سپرده می‌شود. لطفاً همین‌جا منتظر بمانید. لازم نیست چیزی را دوباره بنویسید.
desk-canned-greeting = سلام، من { $name } هستم. چطور می‌توانم به شما کمک کنم؟
desk-canned-other-language = متأسفانه زبان شما را بلد نیستم. پاسخ‌های آماده به زبان خودتان برایتان می‌فرستم. لطفاً جمله‌های کوتاه بنویسید.
desk-canned-one-moment = یک لحظه لطفاً. نگاه می‌کنم.
desk-canned-more-details = می‌توانید موضوع را کمی دقیق‌تر بگویید؟
desk-canned-file-number = لطفاً شماره پرونده خود (Aktenzeichen) را بنویسید. بالای نامه اداره نوشته شده است.
desk-canned-no-photos = لطفاً اینجا عکس کارت شناسایی یا نامه نفرستید.
desk-canned-documents-missing = هنوز مدارکی کم است. در نامه اداره نوشته شده است که کدام‌ها.
desk-canned-decision-by-letter = اینجا نمی‌توانم بگویم درخواست پذیرفته می‌شود یا نه. در این باره نامه‌ای از اداره می‌گیرید.
desk-canned-still-working = اداره هنوز درخواست شما را بررسی می‌کند. الان لازم نیست کاری بکنید.
desk-canned-appointment = برای این کار وقت قبلی لازم است. می‌توانید تلفنی وقت بگیرید: { $phone }
desk-canned-please-call = این موضوع تلفنی راحت‌تر حل می‌شود. لطفاً با ما تماس بگیرید: { $phone }
desk-canned-callback = می‌خواهید با شما تماس بگیریم؟ پس لطفاً شماره تلفنتان را بنویسید.
desk-canned-passing-on = گفتگوی شما را به همکارم می‌سپارم. لطفاً کمی صبر کنید.
desk-canned-not-responsible = این کار با اداره دیگری است. به شما می‌گویم کدام اداره.
desk-canned-still-there = هنوز آنجا هستید؟
desk-canned-anything-else = کار دیگری هست که بتوانم برایتان انجام بدهم؟
desk-canned-back-to-assistant = اگر سؤال دیگری داشتید، دستیار دیجیتال کمک می‌کند. اگر باز هم به یک کارمند نیاز داشتید، فقط بنویسید.
desk-canned-closing-silence = مدتی است از شما پیامی نگرفته‌ام و گفتگو را تمام می‌کنم. هر وقت بخواهید می‌توانید دوباره بنویسید.
desk-canned-goodbye = از گفتگوی شما سپاسگزارم. خدانگهدار!
