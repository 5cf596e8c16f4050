# Amtslotse'nin Türkçe söyledikleri. Saygılı (siz), sade (B1), kısa cümleler.

## Başlangıç notu

notice-ai =
    Merhaba! Ben { $authority } için çalışan dijital asistanım. İnsan değilim, bir bilgisayar programıyım (yapay zekâ).
    Cevaplarımı kurumun kendi bilgilerinden alır, kaynağını da belirtirim. İsterseniz sizi bir görevliye bağlarım.
notice-privacy = Lütfen isim ve özel bilgi yazmayın. Numaraları ve doğum tarihlerini gizlerim. Bu konuşma { $hours } saat sonra silinir.
notice-back = Artık yine dijital asistan cevap veriyor: insan değil, bir bilgisayar programı.

## Konuşma

greet = Merhaba! Size nasıl yardımcı olabilirim? Sorunuzu kendi cümlelerinizle yazabilirsiniz.
thank = Rica ederim. Başka bir sorunuz var mı?
goodbye = Hoşça kalın, her şey gönlünüzce olsun!
are-you-machine = Evet. Yapay zekâ kullanan bir bilgisayar programıyım, insan değilim. Cevaplarımı kurumun bilgilerinden alırım. Bir insanla görüşmek isterseniz söylemeniz yeterli.
who-sees-data = Mesajlarınız { $authority } sunucularında kalır. Numaraları, doğum tarihlerini ve iletişim bilgilerini hemen gizlerim. Görevliler konuşmayı yalnızca siz bir görevliyle görüşmek isterseniz okur. Konuşma { $hours } saat sonra silinir. Ayrıntılar: { $privacy }
capabilities =
    Sizin için şunları yapabilirim:
    • Başvurular, kimlik, adres kaydı ve daha birçok konudaki sorularınızı kaynağıyla cevaplarım
    • Başvurunuzun hangi aşamada olduğuna bakarım
    • Sizi bir görevliye bağlarım
    Konuyu kısaca yazmanız yeterli.
abuse = Kızgın olduğunuzu anlıyorum. Yine de size yardım etmek isterim. Bir görevliyle görüşmek ister misiniz?
legal-advice = Bunu değerlendiremem, buna yetkim de yok. Bir başvurunun kabul edilip edilmeyeceğine kurumun çalışanları karar verir. Size hangi şartların arandığını söyleyebilir veya sizi bir görevliye bağlayabilirim.
out-of-scope = Bu konuda bir şey söyleyemem. Kurumun işleriyle ilgili sorularda yardımcı olurum; örneğin kimlik, adres kaydı veya kira yardımı (Wohngeld).
complaint = Bunu duyduğuma üzüldüm. En iyisi sizi bir görevlinin dinlemesi. Sizi birine bağlayayım mı?
feedback-thanks = Geri bildiriminiz için teşekkürler. Daha iyi olmamıza yardımcı oluyor.
appointment = Randevuyu buradan alabilirsiniz: { $url }
appointment-which = Randevu ne için gerekli? Lütfen konuyu yazın, örneğin “pasaport”.
stopped = Tamam, bunu burada bırakıyorum. Size başka nasıl yardımcı olabilirim?
restarted = Baştan başlıyoruz. Konu nedir?
misunderstood = Kusura bakmayın, bunu anlayamadım. Başka sözlerle anlatır mısınız?
misunderstood-again = Kusura bakmayın, yine anlayamadım. Bir görevliyle görüşmek ister misiniz?
nothing-to-confirm = Güzel. Ne öğrenmek istersiniz?
nothing-to-repeat = Henüz tekrarlayabileceğim bir şey söylemedim.
nothing-to-simplify = Neyi daha basit anlatayım? Önce bana bir soru sorun lütfen.
identifier-without-question = Teşekkürler. Başvurunuzun hangi aşamada olduğunu öğrenmek ister misiniz?
denied = Tamam. Başka bir konuda yardımcı olabilir miyim?
language-changed = Bundan sonra Türkçe yazıyorum.
language-which = Hangi dilde yazmak istersiniz?
simpler-on = Artık daha basit sözlerle yazıyorum.
delete-ask = Bu konuşmayı ve ona ait bütün verileri sileyim mi? Bu geri alınamaz.
delete-done = Bu konuşmayı şimdi siliyorum.

# Kaynaklar: telefonseelsorge.de, hilfetelefon.de, nummergegenkummer.de (Kasım 2026)
crisis =
    Bu çok ciddi görünüyor. Yalnız değilsiniz.
    Acil bir tehlike varsa lütfen hemen arayın: 112 (ambulans, itfaiye) veya 110 (polis).
    TelefonSeelsorge (kriz hattı), gece gündüz, ücretsiz: 0800 111 0 111 veya 116 123
    Kadına yönelik şiddet yardım hattı, birçok dilde: 116 016
    Çocuklar ve gençler için yardım hattı: 116 111
    İsterseniz sizi kurumdan bir görevliye de bağlayabilirim.

button-ask = Soru sor
button-status = Başvurumun durumu
button-person = Bir görevliyle görüş
button-cancel = Vazgeç
button-capabilities = Neler yapabilirsin?
button-delete-data = Verilerimi sil
button-yes = Evet
button-no = Hayır

## Bekleme ve devralma

held-kept = Mesajınız ulaştı. Sıra size gelince görevli arkadaşımız okuyacak.
button-leave-queue = Beklemekten vazgeç
left-queue = Artık sırada beklemiyorsunuz. Ben yine buradayım: dijital asistan.

## Hatalar

error-empty = Mesaj boş. Lütfen bir şey yazın.
error-too-long = Mesaj çok uzun. En fazla { $limit } karakter yazabilirsiniz. Lütfen kısaltın veya bölün.
error-too-large = Gönderilen veri çok büyük.
error-not-json = Gönderilen veri okunamıyor.
error-invalid = Bilgiler eksik veya yanlış.
error-unauthorized = Bu konuşmanın süresi doldu veya konuşma bulunamadı. Lütfen yeni bir konuşma başlatın.
error-too-many = Bir anda çok fazla mesaj geldi. Lütfen biraz bekleyin.
error-internal = Bir sorun oluştu. Lütfen tekrar deneyin.
error-unavailable = Hizmete şu anda ulaşılamıyor. Lütfen bir dakika sonra tekrar deneyin.
error-turn = Maalesef olmadı. Mesajınız kaybolmadı. Lütfen tekrar deneyin veya bir görevliyle görüşün.

## Katalogdan cevaplar

answer-documents = Gerekli belgeler
answer-cost = Ücret
answer-free = ücretsiz
answer-deadline = Süre sınırı
answer-duration = İşlem süresi
answer-where = Yetkili birim
answer-how = Nasıl yapılır
answer-online = İnternetten
answer-eligibility = Şartlar
answer-legal = Yasal dayanak
answer-appointment = Randevu
answer-appointment-needed = Randevu almanız gerekir.
answer-appointment-free = Randevu gerekmez.
answer-source = Kaynak: { $url }
answer-as-of = Bilgi tarihi: { $date }
answer-other-language = Bu metin sizin dilinizde yok, yalnızca şu dilde var: { $name }
answer-which = Hangisini kastediyorsunuz?
answer-none = Kurumun bilgilerinde bu konuda bir şey bulamadım. Bir görevliyle görüşmek ister misiniz?
answer-no-more = Kurumun bilgilerinde bu konuda başka bir şey yok.
answer-more = Daha fazla bilgi

## Başvurumun durumu

status-ask-file-number = Dosya numaranız (Aktenzeichen) nedir? Mektubun üst kısmında veya alındı yazısında yazar.
status-ask-second-factor = Bu bilgiyi yalnızca sizin alabilmeniz için soruyorum: Ne zaman doğdunuz? Örneğin: 24.05.1990
status-ask-pin = Bu bilgiyi yalnızca sizin alabilmeniz için soruyorum: PIN numaranız nedir? Başvurunuzun alındığını bildiren mektupta veya mesajda yazar.
status-file-number-wrong = Bu, bizim dosya numaralarımızdan biri değil. Dosya numarası şöyle görünür: { $example }
status-birth-date-wrong = Bu bir doğum tarihi değil. Lütfen gün, ay ve yılı yazın, örneğin: 24.05.1990
status-pin-wrong = Bu bir PIN değil. PIN, alındı yazısında yazar, örneğin: 482913
status-expired = Verdiğiniz bilgiler güvenliğiniz için silindi. Lütfen yeniden girin.
status-refused = Bu bilgilerle durumu söyleyemem. Lütfen dosya numarasını ve doğum tarihini veya PIN'i kontrol edin.
status-refused-locked =
    Bu bilgilerle durumu söyleyemem. Bilgiler çok kez yanlış girildi.
    Verilerinizi korumak için sorgulama { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } kilitlendi.
status-locked =
    Bilgiler çok kez yanlış girildiği için sorgulama kilitli. Lütfen { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } sonra tekrar deneyin.
status-unavailable = Şu anda bakamıyorum. Kurumun sistemi cevap vermiyor. Lütfen daha sonra tekrar deneyin veya bir görevliyle görüşün.
status-busy =
    Şu anda bakamıyorum. Kurumun sistemi çok yoğun. Lütfen { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } sonra tekrar deneyin veya bir görevliyle görüşün.
status-private = Başvurunuzla ilgili bilgiyi yalnızca özel konuşmada veririm, grupta vermem.
status-again = Tekrar dene

status-title = Başvurunuz
status-since = ({ $date } tarihinden beri)
status-expected = İşlemin tahminen devam edeceği tarih: { $date }
status-due = Son tarih: { $date }
status-letter = Karar yazısının tarihi: { $date }.
status-contact = Sorularınız için: { $office }

status-state-received = alındı
status-state-in-progress = işlemde
status-state-waiting-for-you = sizi bekliyor
status-state-waiting-for-third-party = başka bir kurum bekleniyor
status-state-decided = karar verildi
status-state-ready-to-collect = teslime hazır
status-state-closed = tamamlandı
status-state-withdrawn = geri çekildi
status-state-unknown = durum okunamıyor

status-next-received = Başvurunuz bize ulaştı. Şimdi bir şey yapmanız gerekmiyor.
status-next-in-progress = Başvurunuz üzerinde çalışılıyor. Şimdi bir şey yapmanız gerekmiyor.
status-next-waiting-for-you = Sizden hâlâ beklenenler:
status-next-waiting-for-you-unnamed = Sizden hâlâ bir şey bekleniyor. Ne olduğu size gönderilen mektupta yazıyor.
status-next-waiting-for-third-party = Başka bir kurumdan cevap bekleniyor. Şimdi bir şey yapmanız gerekmiyor.
status-next-decided = Başvurunuz hakkında karar verildi. Sonucu, size postayla veya elektronik posta kutunuza gelen karar yazısında (Bescheid) okuyabilirsiniz. Ben buradan göremiyorum.
status-next-ready-to-collect = Gelip alabilirsiniz. Lütfen kimliğinizi getirin.
status-next-closed = İşlem tamamlandı. Başka bir şey yapmanız gerekmiyor.
status-next-withdrawn = Başvuru geri çekildi ve artık işleme alınmıyor.
status-next-unknown = İşlemi buldum ama durumunu okuyamıyorum. Lütfen kuruma sorun.

## Danışma: vatandaşların okudukları

desk-queued = Sizi bir görevliye bağlıyorum. Lütfen burada bekleyin.
desk-position =
    { $position ->
        [1] Sıradaki kişi sizsiniz.
       *[other] Sıradaki yeriniz: { $position }.
    }
desk-wait =
    { $minutes ->
        [1] Yaklaşık bir dakika sürer.
       *[other] Yaklaşık { $minutes } dakika sürer.
    }
desk-wait-unknown = Ne kadar süreceğini şu anda söyleyemiyoruz.
desk-closed = Şu anda kimse yok. Yeniden burada olacağımız zaman: { $when }. Sizi geri arayalım mı?
desk-closed-long = Şu anda kimse yok. Sizi geri arayalım mı?
desk-button-callback = Beni geri arayın
desk-callback-ask-contact = Sizi memnuniyetle arar veya size yazarız. Telefon numaranız veya e-posta adresiniz nedir? Yalnızca bunun için kullanır, sonra sileriz.
desk-callback-contact-invalid = Bunu telefon numarası veya e-posta adresi olarak tanıyamadım. Lütfen bir daha yazın, telefonsa alan koduyla.
desk-callback-ask-time = Size en uygun zaman ne? Örneğin: sabah, öğleden sonra veya fark etmez.
desk-callback-time-invalid = Lütfen kısaca ne zaman uygun olduğunuzu yazın. Örneğin: yarın sabah.
desk-callback-done = Size döneceğiz. Talebinizin numarası: { $number }. Lütfen not edin.
desk-callback-expired = Telefon numaranız veya e-posta adresiniz artık kayıtlı değil. Geri arama istiyorsanız lütfen bir daha söyleyin.

## Durum değişince haber verme

status-subscribe = Değişiklik olursa haber ver
status-subscribe-ask =
    Durum değişince size buradan yazayım mı? Bunun için dosya numaranızı şifreli olarak saklar ve kuruma düzenli olarak sorarım.
    Bu, { $days ->
        [one] bir gün
       *[other] { $days } gün
    } sonra veya “{ $stop }” yazdığınızda sona erer.
status-subscribe-ask-web =
    Durum değişince size buradan yazayım mı? Bunun için dosya numaranızı şifreli olarak saklar ve kuruma düzenli olarak sorarım.
    Bu, konuşma durduğu sürece geçerlidir: son mesajdan { $hours } saat sonrasına kadar. “{ $stop }” yazarsanız da sona erer.
status-subscribed = Tamam. Durum değişince size buradan yazarım. Artık istemezseniz “{ $stop }” yazın.
status-subscribed-enough = Aynı anda daha fazla başvuruyu takip edemem. “{ $stop }” yazarsanız hepsini bırakırım.
status-subscribe-first = Bunun için önce başvurunuzun durumuna bakmam gerekiyor.
status-unsubscribe = Bildirimleri kapat
status-unsubscribed = Tamam. Başvurunuz hakkında artık size yazmayacağım. Dosya numarası silindi.
status-unsubscribed-none = Zaten benden bir başvuru hakkında mesaj almıyorsunuz.
status-changed = Başvurunuzun durumu değişti:
status-changed-stop = Artık mesaj istemiyor musunuz? “{ $stop }” yazın.
status-changed-last = Bu konudaki son mesaj buydu. Dosya numarası silindi.

## Web sayfasındaki konuşma penceresi

widget-launcher = Sorunuz mu var? Yardımcı olalım.
widget-launcher-unread = Yeni mesaj
widget-launcher-resume = Konuşmaya devam et
widget-title = Sorularınız için: { $authority }
widget-close = Pencereyi kapat
widget-menu = Ayarlar ve yardım
widget-menu-back = Konuşmaya dön
widget-log = Konuşma
widget-you = Siz
widget-bot = Dijital asistan
widget-person = Görevli
widget-system = Bilgi
widget-with-bot = Bir bilgisayar programı cevap veriyor
widget-with-person = Görüştüğünüz kişi: { $name }
widget-joined = { $name } konuşmaya katıldı.
widget-ended = Görüşme bitti. Yazmaya devam ederseniz yine dijital asistan cevap verir.
widget-expired = Bu konuşmanın süresi doldu ve konuşma silindi.
widget-deleted = Konuşma silindi.
widget-new = Yeni konuşma başlat

widget-input = Mesajınız
widget-input-hint = Enter tuşu: gönder. Shift ve Enter: yeni satır.
widget-send = Gönder
widget-empty = Lütfen önce bir şey yazın.
widget-too-long = Mesaj çok uzun: { $count } karakter. En fazla { $limit } karakter yazabilirsiniz. Lütfen kısaltın.
widget-queued = bağlantı bekleniyor
widget-sending = gönderiliyor
widget-sent = gönderildi
widget-failed = gönderilemedi
widget-again = Tekrar gönder
widget-secret = Bu giriş gizlidir. Yalnızca kısa süre ve şifreli olarak saklarız.
widget-secret-show = Girişi göster
widget-typing-bot = Asistan yazıyor …
widget-typing-person = { $name } yazıyor …
widget-offline = Bağlantı yok. Hiçbir şey kaybolmaz, denemeye devam ediyoruz.
widget-online = Bağlantı yeniden kuruldu.
widget-unreachable = Hizmete şu anda ulaşılamıyor. Denemeye devam ediyoruz.
widget-queue = Bir görevliyi bekliyorsunuz. Sıradaki yeriniz: { $position }.
widget-queue-minutes = Bir görevliyi bekliyorsunuz. Sıradaki yeriniz: { $position }. Bekleme süresi yaklaşık { $minutes } dakika.
widget-queue-begun = Bir görevliyi bekliyorsunuz.
widget-leave = Beklemekten vazgeç

widget-human = Bir görevliyle görüş
widget-simpler = Daha basit
widget-simpler-say = Daha basit anlatın lütfen.
widget-language = Dil
widget-reading = Okuma ve dinleme
widget-size = Yazı boyutu
widget-size-1 = normal
widget-size-2 = büyük
widget-size-3 = çok büyük
widget-auto-read = Yeni cevapları sesli oku
widget-conversation = Konuşma
widget-save = Konuşmayı kaydet
widget-print = Konuşmayı yazdır
widget-delete = Konuşmayı sil
widget-delete-ask = Konuşma silinsin mi? Bu geri alınamaz.
widget-yes = Evet
widget-no = Hayır
widget-cancel = Vazgeç
widget-links = Diğer
widget-privacy = Veri koruma
widget-imprint = Künye
widget-accessibility = Erişilebilirlik
widget-plain = JavaScript olmadan konuşma

widget-listen = Sesli oku
widget-listen-stop = Okumayı durdur
widget-no-voice = Cihazınızda bu dil için ses yok.
widget-copy = Kopyala
widget-copied = Kopyalandı
widget-helpful = Yardımcı oldu
widget-unhelpful = Yardımcı olmadı
widget-wrong = Burada bir yanlış var
widget-wrong-ask = Yanlış olan nedir? Lütfen özel bilgi yazmayın.
widget-thanks = Geri bildiriminiz için teşekkürler.
widget-rate = Konuşmayı değerlendir
widget-rate-ask = Ne kadar memnunsunuz?
widget-rate-1 = hiç memnun değilim
widget-rate-2 = memnun değilim
widget-rate-3 = orta
widget-rate-4 = memnunum
widget-rate-5 = çok memnunum
widget-solved = Sorunuzun cevabını aldınız mı?
widget-rate-text = Bize söylemek istediğiniz başka bir şey var mı?
widget-submit = Gönder
widget-dictate = Sesle yaz
widget-dictate-stop = Sesle yazmayı bitir
widget-dictate-ask = Konuşmanızı tarayıcınız yazıya çevirir. Bazı tarayıcılar bunun için ses kaydını üreticilerine gönderir. Bunu istiyor musunuz?

widget-more-facts = Diğer bilgiler
widget-source = Kaynak
widget-as-of = Bilgi tarihi: { $date }
widget-online-service = İnternetten yap
widget-appointment = Randevu al
widget-new-window = (yeni pencere)
widget-other-language = Bu metin yalnızca şu dilde var: { $name }
widget-hours = Açık olduğu saatler
widget-closed = kapalı
widget-map = Harita
widget-step-free = Basamaksız giriş
widget-steps = Basamaksız giriş yok
widget-since = Şu tarihten beri
widget-expected = Tahminen devam edeceği tarih
widget-next = Şimdi yapılacaklar
widget-contact = Sorularınız için

widget-masked = { $kind } gizlendi
widget-kind = Bilgi
widget-kind-file-number = Dosya numarası
widget-kind-birth-date = Doğum tarihi
widget-kind-tax-id = Vergi numarası
widget-kind-social-insurance = Sigorta numarası
widget-kind-id-card = Kimlik numarası
widget-kind-passport = Pasaport numarası
widget-kind-iban = Hesap numarası
widget-kind-card = Kart numarası
widget-kind-email = E-posta adresi
widget-kind-phone = Telefon numarası
widget-kind-plate = Plaka
widget-kind-address = Adres
widget-kind-pin = PIN

## Birimler

office-phone = Telefon: { $phone }
office-step-free = Basamaksız giriş
office-unknown = Hangi birimi kastediyorsunuz? Bu birimi kurumun bilgilerinde bulamadım.

## Cevaplardaki süreler

answer-span-days = { $count } gün
answer-span-weeks = { $count } hafta
answer-span-months = { $count } ay
answer-span-years = { $count } yıl
answer-range-days = { $from }–{ $to } gün
answer-range-weeks = { $from }–{ $to } hafta
answer-range-months = { $from }–{ $to } ay
answer-range-years = { $from }–{ $to } yıl

## Cevaplar: tutarlar, bölümler, kaynaklar

answer-from = en az { $amount }
answer-up-to = en fazla { $amount }
answer-forms = Formlar
answer-links = İnternette daha fazlası
answer-part-unknown = Kurumun bilgilerinde “{ $part }” hakkında bir şey yok.
answer-own-language = Kendi dilinizde: { $url }

## Danışma: hazır cevaplar

desk-returned = Görevliyle bağlantı koptu. Lütfen burada bekleyin, birazdan başka bir görevli yardımcı olacak.
desk-passed-on = Görüşmeniz başka birine aktarılıyor. Lütfen burada bekleyin. Hiçbir şeyi yeniden yazmanız gerekmiyor.
desk-canned-greeting = Merhaba, adım { $name }. Size nasıl yardımcı olabilirim?
desk-canned-other-language = Maalesef sizin dilinizi konuşamıyorum. Size kendi dilinizde hazır cevaplar göndereceğim. Lütfen kısa cümleler yazın.
desk-canned-one-moment = Bir dakika lütfen. Bakıyorum.
desk-canned-more-details = Konuyu biraz daha ayrıntılı anlatabilir misiniz?
desk-canned-file-number = Lütfen dosya numaranızı (Aktenzeichen) yazın. Size gelen resmî mektubun üst kısmında yazar.
desk-canned-no-photos = Lütfen buraya kimlik veya mektup fotoğrafı göndermeyin.
desk-canned-documents-missing = Eksik belgeler var. Hangileri olduğu size gelen resmî mektupta yazıyor.
desk-canned-decision-by-letter = Başvurunun kabul edilip edilmediğini buradan söyleyemem. Bunun için size resmî bir mektup gelecek.
desk-canned-still-working = Başvurunuz hâlâ işlemde. Şimdi bir şey yapmanız gerekmiyor.
desk-canned-appointment = Bunun için randevu gerekiyor. Telefonla randevu alabilirsiniz: { $phone }
desk-canned-please-call = Bu, telefonda daha kolay çözülür. Lütfen bizi arayın: { $phone }
desk-canned-callback = Sizi geri aramamızı ister misiniz? O hâlde lütfen telefon numaranızı yazın.
desk-canned-passing-on = Görüşmenizi bir iş arkadaşıma aktarıyorum. Lütfen biraz bekleyin.
desk-canned-not-responsible = Bu konuya başka bir kurum bakıyor. Hangisi olduğunu size söyleyeceğim.
desk-canned-still-there = Hâlâ orada mısınız?
desk-canned-anything-else = Size başka bir konuda yardımcı olabilir miyim?
desk-canned-back-to-assistant = Başka sorularınız olursa dijital asistan yardımcı olur. Yine bir insanla görüşmek isterseniz yazmanız yeterli.
desk-canned-closing-silence = Bir süredir sizden cevap alamadım, görüşmeyi sonlandırıyorum. İstediğiniz zaman yeniden yazabilirsiniz.
desk-canned-goodbye = Görüşme için teşekkürler. Hoşça kalın!

## Veri koruma bilgisi

privacy-title = Dijital asistanda veri koruma
privacy-controller = Sorumlu kim?
privacy-controller-text = Sorumlu: { $authority }. Adres ve iletişim bilgileri burada: { $imprint }
privacy-officer = Veri koruma görevlisi
privacy-officer-text = Ona şuradan ulaşabilirsiniz: { $officer }
privacy-purpose = Verilerinizi ne için kullanıyoruz?
privacy-purpose-text =
    Hizmetlerimizle ilgili sorularınızı cevaplamak için.
    İsterseniz başvurunuzun hangi aşamada olduğunu söyler, sizi bir görevliye bağlar veya geri ararız.
privacy-basis = Yasal dayanak nedir?
privacy-basis-text =
    Böylece kamu görevimizi yerine getiriyoruz (GDPR/DSGVO md. 6 fıkra 1 bent e ve eyaletin veri koruma yasası).
    Bildirim ve geri arama yalnızca sizin rızanızla olur (GDPR/DSGVO md. 6 fıkra 1 bent a). Rızanızı istediğiniz zaman geri alabilirsiniz. O zamana kadar yapılanlar hukuka uygun kalır.
privacy-data = Hangi veriler?
privacy-data-text =
    Yazdıklarınız veya söyledikleriniz, dil, saat ve bize hangi yoldan yazdığınız.
    Başvurunuz hakkında bilgi vermek için dosya numaranız ve doğum tarihiniz veya PIN'iniz gerekir. Durumu ilgili sistemden sorarız.
    Lütfen sağlığınız, dininiz veya başka çok özel konular hakkında bir şey yazmayın.
privacy-hiding = Neleri gizliyoruz?
privacy-hiding-text =
    Dosya numaralarını, doğum tarihlerini, kimlik, vergi ve sigorta numaralarını, banka bilgilerini, e-posta adreslerini, telefon numaralarını, plakaları ve adresleri hemen yer tutucularla değiştiririz. Numaraların kendisini { $minutes ->
        [one] bir dakika
       *[other] { $minutes } dakika
    } şifreli olarak saklarız. İsimleri tanımayız.
privacy-people = Mesajlarınızı kim okur?
privacy-people-text =
    Bir bilgisayar programı. Görevliler konuşmayı yalnızca siz bir görevliyle görüşmek isterseniz okur.
    Hangisinin neye baktığını kaydederiz. Bu listeyi { $audit ->
        [one] bir gün
       *[other] { $audit } gün
    } saklarız.
privacy-storage = Verileri ne kadar süre saklıyoruz?
privacy-storage-text =
    Konuşma: son mesajınızdan sonra { $hours ->
        [one] bir saat
       *[other] { $hours } saat
    }.
    Görevlilerin notları ve geri aramalar: { $desk ->
        [one] bir gün
       *[other] { $desk } gün
    }.
    Geri arama için verdiğiniz numara: arama yapılana kadar.
    Haber verilmesini istediğiniz başvurunun numarası: siz bitirene kadar, en fazla { $follow ->
        [one] bir gün
       *[other] { $follow } gün
    }.
    Değerlendirmeler, konuşma olmadan: { $feedback ->
        [one] bir gün
       *[other] { $feedback } gün
    }.
    Sonra veriler kendiliğinden silinir.
privacy-recipients = Verileri kime iletiyoruz?
privacy-recipients-text =
    Hiç kimseye. Asistan kendi sunucularımızda çalışır ve yabancı hizmetlere bir şey göndermez.
    Bize Telegram veya SMS ile yazarsanız ya da telefon ederseniz mesajınızı ilgili sağlayıcı iletir. Sağlayıcı mesajı okuyabilir. Bunu istemiyorsanız lütfen internet sayfamızı kullanın.
privacy-rights = Haklarınız
privacy-rights-text =
    Konuşmanızla ilgili sakladığımız her şeyi görebilir ve silebilirsiniz: konuşma penceresinden veya “Verilerimi sil” yazarak.
    Ayrıca düzeltme, işlemenin kısıtlanması ve itiraz hakkınız vardır (GDPR/DSGVO md. 15–18 ve 21).
privacy-complaint = Şikâyet
privacy-complaint-text = Eyaletinizin veri koruma denetim kurumuna şikâyette bulunabilirsiniz.
privacy-earlier = Önceki konuşmalar
privacy-earlier-text = Yalnızca kabul ederseniz: Bir sonraki konuşmanızda çalışanlarımız konuyu, sonucu ve kendi notlarını görür. Sizi sohbetinizin, telefon numaranızın veya tarayıcınızın şifrelenmiş bir işaretinden tanırız. Bunu, son konuşmanızdan sonra diğer notlarla aynı sürede sileriz. “Verilerimi sil” diyerek onayınızı istediğiniz zaman geri alabilirsiniz.
privacy-voluntary = Veri vermek zorunda mısınız?
privacy-voluntary-text = Hayır. Bizi arayabilir, bize yazabilir veya yanımıza gelebilirsiniz. Ancak dosya numarası ve doğum tarihi veya PIN olmadan burada başvurunuz hakkında bilgi veremeyiz.
privacy-machine = Başvurunuza program mı karar verir?
privacy-machine-text = Hayır. Başvurulara insanlar karar verir. Asistan yalnızca bilgi verir.
desk-wait-or-callback = Bu kadar uzun beklemek istemiyorsanız sizi memnuniyetle geri ararız.

## JavaScript olmadan konuşma, erişilebilirlik beyanı

plain-begin = Konuşmayı başlat
plain-reload = Yeni mesajları göster
plain-writing = Cevap henüz gelmedi. Lütfen sayfayı birazdan bir kez daha yükleyin.
plain-last = En yeni mesaja git
plain-choose = Dil seç

accessibility-title = Erişilebilirlik beyanı
accessibility-short-title = Kısa ve basit
accessibility-short =
    Burada herkes soru sorabilmelidir.
    Yazıyı büyütebilirsiniz.
    Metinleri sesli okutabilirsiniz.
    Her şeyi klavyeyle yapabilirsiniz.
    Almancada basit dille yazılmış cevaplar vardır.
    Her zaman bir görevliyle görüşebilirsiniz.
    Çalışmayan bir şey mi var? Lütfen bize söyleyin.
accessibility-scope = Bu beyan, { $authority } tarafından sunulan konuşma penceresi ve JavaScript olmadan konuşma için geçerlidir.
accessibility-standard = Ölçütümüz Almanya'daki BITV 2.0 yönetmeliği, EN 301 549 standardı ve Web Content Accessibility Guidelines (WCAG) 2.2, AA düzeyidir.
accessibility-done-title = Neler çalışıyor?
accessibility-done =
    Her şey klavyeyle kullanılabilir. O anda nerede olduğunuz her zaman görünür.
    Ekran okuyucular her mesajda kimin, hangi dilde yazdığını söyler.
    Yazı büyütülebilir. Yüzde 400 büyütmede ve küçük ekranlarda hiçbir şey kaybolmaz.
    Açık ve koyu renkler ile yüksek kontrastlı bir görünüm vardır. Cihazınızın kendi renkleri korunur.
    Cihazında hareketi azaltanlar burada hareket görmez.
    Cevaplar sesli okutulabilir ve basitleştirilebilir.
    Konuşma JavaScript olmadan da çalışır.
accessibility-gaps-title = Neler henüz çalışmıyor?
accessibility-gaps =
    Engelli kişilerle yapılacak bir deneme ve BITV testi henüz yapılmadı.
    Bazı metinler her dilde yoktur. Bu durumda yanında belirtilir.
    Alman işaret dilinde cevap yoktur.
    Sesli okuma, yalnızca cihazınızda bu dil için ses varsa çalışır.
accessibility-tested = Yazılımdaki her değişiklikte şunlar denenir: tüm görünümler ve renkler axe-core ile, yalnızca klavyeyle kullanım, 320 piksel genişlik ve bir ekran okuyucunun okudukları.
accessibility-contact-title = Çalışmayan bir şey mi var?
accessibility-contact = Bizi arayın: { $phone }. Ya da bir cevabın altındaki “Burada bir yanlış var” düğmesine basın.
accessibility-enforcement = İyi bir cevap alamadınız mı? O zaman eyaletinizde erişilebilir bilişimden sorumlu uzlaştırma veya denetim kurumu size yardımcı olur.
desk-machine-translated = bilgisayar çevirisi

## Konuşma penceresini sayfaya ekleme

embed-title = Konuşma penceresini sayfanıza ekleyin
embed-lead = Konuşma penceresinin sayfalarınızda nasıl görüneceğini ayarlayın. Sonra aşağıdaki satırları kopyalayın. Bu sayfada pencereyi hemen öyle görürsünüz.
embed-language = Başlangıç dili
embed-language-page = sayfanın dili
embed-theme = Görünüm
embed-theme-kern = idare (mavi)
embed-theme-govuk = köşeli, yeşil
embed-theme-contrast = yüksek kontrast
embed-colour = Kendi rengimizi kullan
embed-colour-choose = Renk
embed-position = Yer
embed-position-end = altta, satırın sonunda (çoğunlukla sağda)
embed-position-start = altta, satırın başında (çoğunlukla solda)
embed-contrast = Rengin beyaz üzerindeki kontrastı 1'e { $ratio }. Bu yeterli.
embed-contrast-low = Rengin beyaz üzerindeki kontrastı 1'e { $ratio }. Bu çok az: 1'e 4,5 gerekir. Daha koyu olan { $colour } tonu kullanılır.
embed-html = Sayfaya, <body> sonundan önce
embed-css = Stil dosyanıza (stylesheet)
embed-policy = Content-Security-Policy içine
embed-copy = Kopyala
embed-copied = Kopyalandı
embed-origin = Sayfalarınızın adresi authority.toml dosyasında allowed_origins altında yazılı olmalıdır.
embed-guide = Ayrıntılı bilgi docs/embedding.md dosyasındadır.

## Danışma: sayfayı kapatan

desk-absent = Sayfanız bir süre kapalıydı, bu yüzden artık sırada değilsiniz. Yine de bir görevliyle görüşmek isterseniz bunu yazmanız yeterli. O zamana kadar dijital asistan yanıt verir.

## Callback: state

status-callback-title = Geri aranmanız
status-callback-next-received = Talebiniz bize ulaştı. Sizinle iletişime geçeceğiz.
status-callback-next-in-progress = Şu anda bir görevli bununla ilgileniyor.
status-callback-next-waiting-for-you = Size ulaşamadık. Yeniden aranmak isterseniz burada yeni bir geri arama isteyin.
status-callback-next-closed = Geri arama tamamlandı. Başka bir şeye ihtiyacınız varsa buraya yazın.

## Telegram

telegram-notice = Telegram'da botlara yazılan mesajlar uçtan uca şifreli değildir. Telegram bunları okuyabilir. Lütfen buraya dosya numarası ve doğum tarihi yazmayın.
telegram-group = Bu grupta yalnızca adımı yazarsanız veya mesajıma yanıt verirseniz cevap veririm. Buradaki herkes yazılanları okur.
telegram-privacy = Mesajlarınız Telegram'ın sunucularından da geçer. Orada bot sohbetleri uçtan uca şifreli değildir. Bunu istemiyorsanız lütfen internet sayfamızı kullanın: { $website }
telegram-command-help = Neler yapabilirim
telegram-command-language = Dil seçin
telegram-command-person = Bir insanla konuşun
telegram-command-privacy = Verilerinize ne olur
telegram-command-delete = Görüşmeyi ve verileri silin
telegram-command-stop = Durdurun veya beklemekten vazgeçin
telegram-picture = Maalesef resim ve videolara bakamıyorum. Lütfen konuyu bana yazın. Belgeleri lütfen buraya değil, daireye verin.
telegram-document = Maalesef dosya açamıyorum. Lütfen konuyu bana yazın. Belgeleri lütfen buraya değil, daireye verin.
telegram-audio = Maalesef ses dosyalarını dinleyemiyorum. Lütfen konuyu bana yazın.
telegram-contact = Kişi bilgilerini kaydetmiyorum. Sizi aramamızı ister misiniz? O zaman lütfen şunu yazın: beni geri arayın.
telegram-sticker = Maalesef çıkartmaları anlamıyorum. Lütfen konuyu bana yazın.
telegram-other = Maalesef bunu okuyamıyorum. Lütfen konuyu bana yazın.
telegram-voice = Maalesef sesli mesajları dinleyemiyorum. Lütfen konuyu bana yazın.
telegram-voice-long = Bu sesli mesaj çok uzun. En fazla { $seconds } saniye dinleyebilirim. Lütfen yazın veya daha kısa konuşun.
telegram-voice-unclear = Sesli mesajınızı maalesef anlayamadım. Lütfen konuyu bana yazın.
telegram-location = Dairelerin ne kadar uzakta olduğunu maalesef bilmiyorum. Adresler şunlar:
telegram-nearest = En yakın daire burası. Kuş uçuşu yaklaşık { $kilometres } km uzaklıkta.
telegram-edited = Bu mesajı zaten yanıtladım. Başka bir şey demek istiyorsanız lütfen yeni bir mesaj yazın.
telegram-stale = Bu düğme artık geçerli değil. Lütfen konuyu bana yazın.
telegram-pressed = Bunu zaten seçtiniz.
telegram-status-link = Başvurunuzun durumu için gereken bilgileri korumalı bir sayfada soruyorum. Telegram orayı okuyamaz. Bağlantı on dakika ve yalnızca bir kez geçerlidir. Cevap buraya gelir.
telegram-status-open = Korumalı sayfayı aç
telegram-form-title = Başvurumun durumu
telegram-form-intro = Lütfen iki bilgiyi girin. Telegram bunları görmez. Cevap daha sonra sohbetinize gelir.
telegram-form-number = Dosya numarası
telegram-form-factor = Doğum tarihi veya PIN
telegram-form-send = Gönder
telegram-form-both = Lütfen iki alanı da doldurun.
telegram-form-done = Teşekkürler. Cevap birazdan sohbetinizde olacak. Bu sayfayı kapatabilirsiniz.
telegram-form-over = Bu bağlantı artık geçerli değil. Lütfen sohbette durumu yeniden sorun. O zaman yeni bir bağlantı alırsınız.
telegram-form-echo = Korumalı sayfadaki bilgiler

## On the telephone and by text message

phone-greeting = İyi günler. Burası { $authority } dijital asistanı. Ben bir bilgisayar programıyım, insan değilim.
phone-privacy = Söylediklerinizi yazıya dökerim, sesinizi kaydetmem. Metin { $hours } saat sonra silinir.
phone-language-key = Türkçe için { $key } tuşuna basın.
phone-languages-more = Diğer diller için 9 tuşuna basın.
phone-ask = Lütfen konunuzu söyleyin. Bir insanla konuşmak için sıfıra basın.
phone-help = Yıldız: tekrar. Kare: devamı. 6: başvurunuzun durumu. 7: başka dil. 8: daha yavaş. 0: bir insan. Ya da konunuzu söyleyin.
phone-anything-else = Başka bir sorunuz var mı? Tuşların ne yaptığını duymak için 9'a basın.
phone-more = Devamını duymak için kare tuşuna basın.
phone-offer-sms = Bağlantıyı SMS olarak istiyorsanız 5'e basın.
phone-sms-sent = SMS yola çıktı. Başka ne bilmek istersiniz?
phone-sms-no = Bu numaraya ne yazık ki SMS gönderemiyorum.
phone-choice = { $title } için { $key } tuşuna basın.
phone-moment = Bir dakika lütfen.
phone-still = Hâlâ arıyorum.
phone-silence = Bir şey duymadım. Lütfen konunuzu söyleyin.
phone-unclear = Bunu anlamadım. Lütfen tekrar söyleyin.
phone-confirm = Doğru mu anladım: { $text }? Evet deyin ya da 1'e basın. Hayır için 2'ye basın.
phone-slower = Şimdi daha yavaş konuşuyorum.
phone-keys-letters = Numarayı tuşlayıp kare ile bitirebilirsiniz. Bir harf için iki tuşa basın: harfin olduğu tuş ve oradaki sırası. A, 2 1'dir.
phone-keys-number = Numarayı tuşlayıp kare ile bitirebilirsiniz.
phone-keys-date = Tarihi sekiz rakamla da tuşlayabilirsiniz: gün, ay ve yıl.
phone-own-number = Sizi şu an aradığınız numaradan aramamızı istiyorsanız 1'e ve kareye basın.
phone-wait-on = Lütfen telefonu kapatmayın. Birazdan bir insan sizi okuyacak ve cevabı yazacak. Ben size okuyacağım.
phone-waiting = Hâlâ bir insanı bekliyorsunuz. Lütfen telefonu kapatmayın.
phone-joined = { $name } şimdi burada. Konuşabilirsiniz. Cevapları size okurum.
phone-closed = İnsanla görüşmeniz bitti. Başka bir sorunuz var mı? Şimdi yine bilgisayar programı cevap veriyor.
phone-back = Şimdi yine dijital asistan, yani bir bilgisayar programı cevap veriyor.
phone-transfer = Sizi bir insana bağlıyorum. Lütfen telefonu kapatmayın.
phone-not-reached = Orada şu an kimse açmıyor.
phone-connect = Sizi şimdi başka bir telefona bağlıyorum. Lütfen telefonu kapatmayın.
phone-connect-failed = Orada şu an kimse açmıyor. { $name } yine burada. Konuşabilirsiniz.
phone-misses = Ne yazık ki sizi iyi anlamıyorum. Bir insan çağırıyorum.
phone-goodbye = Aradığınız için teşekkür ederiz. İyi günler!
phone-failed = Bu ne yazık ki çok uzun sürüyor. Lütfen tekrar sorun ya da bir insan için sıfıra basın.
phone-language-changed = Şimdi Türkçe konuşuyoruz.
phone-capabilities = Başvuru, kimlik ve kayıt sorularına cevap veririm. Başvurunuzun durumuna bakarım. Bir insan da çağırabilirim.
phone-hung-up = Görüşme sona erdi.
phone-no-news = Bir şey değiştiğinde size telefonla haber veremiyorum. Lütfen tekrar arayın.
phone-decimal = { $whole } virgül { $part }
phone-range = { $from } ile { $to } arası
phone-time-full = saat { $hour }
phone-time = saat { $hour } { $minute }
phone-paragraph = paragraf
phone-words-repeat = tekrar, tekrarla, tekrarlayın, bir daha, efendim, tekrar eder misiniz
phone-words-slower = daha yavaş, yavaş, çok hızlı, yavaş konuşun
phone-words-help = yardım, tuşlar, menü
phone-words-goodbye = hoşça kalın, hoşçakal, güle güle, görüşürüz, kapat
phone-words-more = devam, devamı, daha fazla, devam et
phone-words-sms = sms, mesaj, bağlantı, link
phone-words-yes = evet, doğru, aynen, tamam
phone-words-no = hayır, yanlış, yok
phone-words-spell = gibi
phone-words-alphabet = adana, bolu, ceyhan, denizli, edirne, fatsa, giresun, hatay, isparta, jandarma, kars, lüleburgaz, muş, niğde, ordu, polatlı, kebek, rize, sinop, tokat, urla, van, viski, iksrey, yozgat, zonguldak
sms-notice = { $authority } dijital asistanı: bilgisayar programı (YZ), insan değil. Özel bilgi yazmayın. DUR: SMS biter, YARDIM: açıklama.
sms-link = { $title }: { $url }
sms-stopped = Bu numaradan artık SMS almayacaksınız. BASLA ile devam edilir.
sms-started = Yine cevap alacaksınız. Konu nedir?
sms-help = { $authority }: Sorunuzu yazın. İNSAN: bir insanla yazışın. DUR: SMS yok. Telefon: { $phone }
sms-words-stop = dur, stop, iptal, durdur, son
sms-words-start = başla, basla, start
sms-words-help = yardım, yardim, help

## Calls through an Asterisk
audiosocket-deaf = Şu anda sizi duyamıyorum. Tuşlar çalışıyor. Bir görevli için sıfıra basın.

## Onay veren kişinin önceki konuşmaları

desk-remember-ask = Bu konuşmanın ne hakkında olduğunu kaydedebilir miyiz? O zaman bir sonraki konuşmanızda çalışanlarımız konuyu, sonucu ve kendi notlarını görür. Yeni bir konuşma olmazsa { $days } gün sonra bunları sileriz. Kabul etmek zorunda değilsiniz. “Verilerimi sil” diyerek onayınızı istediğiniz zaman geri alabilirsiniz.
desk-remember-browser = Bunun için tarayıcınıza bir kimlik kodu kaydederiz.
desk-remember-yes = Teşekkürler. Bir dahaki sefere her şeyi yeniden anlatmanız gerekmeyecek.
desk-remember-no = Tamam. Hiçbir şey kaydetmiyoruz.
desk-remember-known = İzin verdiğiniz gibi, çalışanlarımız son konuşmalarınızın ne hakkında olduğunu görüyor.
desk-remember-stop = Artık kaydetmeyin
