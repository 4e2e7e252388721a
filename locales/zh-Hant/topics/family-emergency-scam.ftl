### 「家人出事」詐騙

family-emergency-scam = 「家人出事」詐騙
    .summary = 有人來電說您的親人出了事，馬上要錢。付錢之前，先查證。
    .keywords = 家人出事, 孫子被抓, 猜猜我是誰, 爺爺奶奶詐騙, 假冒孫子, 假親友, 兒子出車禍, 保釋金, 假律師, AI詐騙, AI換聲, 聲音被複製, 媽我換號碼了, 手機壞了借錢, 上門收錢, 親人出事電話, grandparent scam

family-emergency-scam-how = 詐騙手法解析：來電者的聲音像您的孫子女，或說您的親人被捕、出了車禍。接著，假律師或假警察催您快付錢，不准告訴別人。可能還有人上門收現金。
    .short = 來電說親人急需保釋金，可能是詐騙。
family-emergency-scam-code-word = 今天就和家人約定一個暗號。如果來電者自稱是家人，卻不知道暗號，就掛斷電話。
    .short = 和家人約定暗號。來電者自稱家人，先問暗號。
family-emergency-scam-privacy = 把家人的社群媒體帳號設為不公開。騙徒會利用名字、行程和一小段聲音，裝得像真的一樣。
    .short = 把家人的社群媒體帳號設為不公開，以防騙徒複製聲音。
family-emergency-scam-voice = 只要一小段錄音，電腦就能複製人的聲音。即使來電者聽起來就是您的親人，付錢之前也要先查證。
    .short = 電話裡的聲音可以造假。付錢之前，先查證。
family-emergency-scam-hang-up = 如果有人來電說您的親人出了事，就掛斷電話。用您本來就有的號碼打給那位親人。沒有人接，就打給別的親人或朋友。
    .short = 如果有人來電說您的親人出了事，先掛斷，再打給那位親人。
family-emergency-scam-secret = 來電者叫您不要告訴家人，那就是詐騙的警訊。先告訴一位您信任的人，再做別的事。
    .short = 來電者叫您「別告訴家人」，可能是詐騙。
family-emergency-scam-arrest = 如果有人來電說您的親人被捕，就掛斷電話，請當地分局幫您查證。警方不會打電話向家屬要保釋金。
    .short = 如果來電者要保釋金，先請當地分局幫您查證。
family-emergency-scam-cash = 不要把現金交給上門來收的人，也不要用禮品卡、電匯或加密貨幣付錢給來電者。這樣付出去的錢很難追回。
    .short = 如果陌生人上門來收保釋金，不要付錢。
family-emergency-scam-door = 如果有人正要上門來收錢，不要開門，撥打{ -contact-emergency }。
    .short = 如果騙徒要上門收錢，不要開門，撥打{ -contact-emergency }。
family-emergency-scam-paid = 如果已經付錢給騙徒，馬上打電話給銀行、禮品卡公司或匯款公司，要求退款。如果寄出的是現金，致電{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }，要求攔下包裹。
    .short = 如果已經付錢給騙徒，馬上打電話給銀行或禮品卡公司。
family-emergency-scam-help = 遇到「家人出事」詐騙，向當地分局報案，並到 { -contact-report-fraud } 舉報。誰都可能遇到這種事。如果有人在門口要錢，撥打{ -contact-emergency }。
    .short = 舉報詐騙電話：當地分局和 { -contact-report-fraud }
