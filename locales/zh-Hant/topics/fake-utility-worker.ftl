### Fake utility workers

fake-utility-worker = 冒充水電瓦斯公司人員
    .summary = 有人自稱是瓦斯、電力或自來水公司派來的。開門之前，先查證。
    .keywords = 假愛迪生, 冒充愛迪生, 愛迪生電力詐騙, 假Con Ed, Con Edison詐騙, 假水電工, 假煤氣公司, 假瓦斯工人, 查煤氣, 查瓦斯, 查水表, 查電表, 抄表員, 說煤氣漏了, 假水務局, 假檢查員, 說要斷電, 要看電費單, 陌生人進屋檢查, fake Con Ed

fake-utility-worker-how = 詐騙手法解析：有人說必須檢查您家的瓦斯、電或水。這個人纏住您的時候，另一個人偷走現金和首飾。也有騙徒威脅要斷您家的電，逼您付錢。
    .short = 突然上門的「水電瓦斯公司人員」，可能是竊賊。
fake-utility-worker-door = 有人上門，自稱是瓦斯、電力或自來水公司派來的，門要關好、鎖好，隔著門說話。請那個人把有照片的證件舉到貓眼或窗前給您看。真的工作人員可以等您查證。
    .short = 「水電瓦斯公司人員」上門，先查證，再開門。
fake-utility-worker-call = 背心和證件都可以造假。撥打帳單上的號碼，問公司有沒有派人來。沒有帳單，就向房東問號碼。如果自稱是市府的自來水人員，撥打{ -contact-city-services }查證。
    .short = 上門的人，背心和證件都可以造假。撥打水電瓦斯帳單上的號碼查證。
fake-utility-worker-gas = 聞到瓦斯（煤氣）味，帶所有人離開屋子，到遠處的安全地點，再撥打{ -contact-emergency }。在屋裡不要碰電燈開關，也不要用電話。如果沒有瓦斯味，陌生人卻說瓦斯洩漏，開門之前，先撥打{ -contact-emergency }。
    .short = 聞到瓦斯（煤氣）味，先離開，到遠處再撥打{ -contact-emergency }。
fake-utility-worker-pay = 聯合愛迪生（Con Edison）不收禮品卡、加密貨幣或 Zelle 付款。要您這樣付錢的，就是騙徒。繳費要用該公司自己的網站，或撥打帳單上的號碼。
    .short = 要您用禮品卡或 Zelle 付錢給聯合愛迪生（Con Edison），就是詐騙。
fake-utility-worker-bill = 陌生人上門，要看您的瓦斯或電費帳單，就拒絕，也不要說出帳戶號碼。有些推銷員會用這個號碼，不經您同意就更換您的能源供應商。
    .short = 陌生人要看您的電費帳單，就拒絕。
fake-utility-worker-appointment = 如果真的工作人員需要進屋，約一個有親人或鄰居可以陪您的時間。工作人員進來後，把門關上，免得別人跟著進來。
    .short = 水電瓦斯公司約好上門，請親人或鄰居來陪您。
fake-utility-worker-danger = 「工作人員」不肯離開，或推您家的門，撥打{ -contact-emergency }。如果那個人已經進屋，不要起衝突。如果能安全離開，就離開屋子。
    .short = 「水電瓦斯公司人員」不肯離開，撥打{ -contact-emergency }，不要起衝突。
fake-utility-worker-after = 如果假的工作人員偷了您家的東西，即使那個人已經走了，也要撥打{ -contact-emergency }。盡量不要碰屋裡的東西。誰都可能遇到這種事。
    .short = 假的水電瓦斯公司人員偷了您家的東西，撥打{ -contact-emergency }。
fake-utility-worker-paid = 如果已經付錢給假的水電瓦斯公司人員，馬上打電話給銀行或禮品卡公司。通知真的水電瓦斯公司，向當地分局報案，並到 { -contact-report-fraud } 舉報。
    .short = 已經付錢給假的水電瓦斯公司人員，馬上打電話給銀行。
