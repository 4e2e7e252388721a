### 人口販運

human-trafficking = 人口販運
    .summary = 任何人都不得強迫您工作或從事性交易。您可以得到協助，要哪種協助由您選擇。
    .keywords = 人口販運, 人口販賣, 人口走私, 拐賣, 被逼賣淫, 逼良為娼, 被迫做工, 強迫勞動, 被逼打黑工, 老闆扣護照, 護照被收走, 證件被扣, 不准離開, 欠蛇頭錢, 打工還債, 按摩院, 按摩店, 老闆不發工資, 血汗工廠, human trafficking

human-trafficking-how = 認識人口販運：人口販子用暴力、謊言或威脅，逼迫別人工作或從事性交易。起初可能是答應介紹工作，或假裝談感情。接著就讓人背上債務，拿走證件，威脅家人。
    .short = 被迫工作或從事性交易的人，是人口販運的受害者。
human-trafficking-job = 到陌生地方工作之前，先查清楚那家公司。告訴您信任的人，您會在哪裡、和誰在一起。不要為了得到工作而付錢，護照和身分證件要自己保管。
    .short = 到外地工作，護照和身分證件要自己保管。
human-trafficking-signs = 這些可能是人口販運的跡象：一個人看來害怕，像是受人監視；總由別人代為說話，或證件在別人手裡；工作時間很長，不能自由出入。
    .short = 害怕、受人監視、證件不在身上，可能是人口販運。
human-trafficking-do-not-confront = 懷疑是人口販運，不要質問任何人，也不要自己介入。記下地點和您看到的情形。如果有人遇到危險，撥打{ -contact-emergency }。如果沒有，致電{ -contact-human-trafficking }。
    .short = 懷疑是人口販運，不要自己介入，致電{ -contact-human-trafficking }。
human-trafficking-danger = 如果有人強迫您工作或從事性交易，而您有危險，能打電話時就撥打{ -contact-emergency }，說您在哪裡。口譯員可以免費加入通話。
    .short = 如果被迫工作或從事性交易，而且有危險，撥打{ -contact-emergency }。
human-trafficking-phone = 手機可能被人監看。如果有人控制您，用那個人查看不到的手機或電腦尋求協助。只在安全的時候才這樣做。
    .short = 手機可能被人監看。用更安全的手機或電腦尋求協助。
human-trafficking-not-your-fault = 如果有人強迫您工作或從事性交易，那不是您的錯。即使您起初答應過，或欠那個人錢，也不是您的錯。
    .short = 如果有人強迫您工作或從事性交易，那不是您的錯。
human-trafficking-status = 人口販運的受害者，無論移民身分如何，都可以得到協助。
    .short = 被迫工作的人，無論有沒有身分，都可以得到協助。
human-trafficking-choice = 要哪種協助，由您選擇：安全的住處、醫生、律師，或找人談談。不必提出控告，也可以得到協助。
    .short = 如果被迫工作或從事性交易，要哪種協助，由您選擇。
human-trafficking-help = 不分日夜，都有免費的協助。致電{ -contact-human-trafficking-name }：{ -contact-human-trafficking }，或紐約市的罪案受害者熱線：{ -contact-domestic-violence }。您可以先問清楚，哪些事熱線人員必須告訴別人。
    .short = 如果被迫工作或從事性交易，可以得到免費協助：{ -contact-human-trafficking }
