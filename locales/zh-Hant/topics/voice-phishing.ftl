### Voice phishing

voice-phishing = 電話詐騙（語音釣魚）
    .summary = 來電者冒充領事館、警方或銀行，目的是要您的錢。
    .keywords = 電話詐騙, 詐騙電話, 騙子電話, 領事館電話, 大使館電話, 冒充公安, 冒充檢察官, 假來電號碼, 安全帳戶, 逮捕令, 轉帳被騙, 匯款被騙, 遠端控制, phone scam

voice-phishing-spoofed = 螢幕上顯示的，可能就是領事館、警方或您銀行的號碼。但騙徒能讓任何號碼出現在那裡。
    .short = 螢幕上的任何號碼都可以造假。
voice-phishing-hang-up = 來電者說您牽涉刑案，或護照有問題？掛斷電話。自己查到相關機構的號碼，再打過去。
    .short = 掛斷電話，自己查到號碼，再打過去。
voice-phishing-no-apps = 來電者傳來的應用程式不要安裝，傳來的連結不要打開。對方可能藉此控制您的手機，看到您的銀行帳戶。
    .short = 不要安裝來電者傳來的應用程式。
voice-phishing-no-transfer = 警方、檢察官和領事館不會打電話要您把錢轉到「安全帳戶」。那是詐騙。
    .short = 要您把錢轉到「安全帳戶」？那是詐騙。
voice-phishing-secret = 對方要您對這通電話保密？還是要告訴家人。騙徒希望您獨自一人做決定。
    .short = 要您保密？還是要告訴家人。
voice-phishing-codes = 不要把密碼、一次性驗證碼或護照號碼告訴來電者。您的銀行不需要您在電話中提供這些。
    .short = 不要把密碼或驗證碼告訴來電者。
voice-phishing-report = 已經匯款？馬上打電話給銀行，要求止付。然後向當地警察分局報案，並到 { -contact-internet-crime } 舉報。
    .short = 已經匯款？馬上打電話給銀行。
