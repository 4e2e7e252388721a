### Payment app donation scams

payment-app-donation = 付款應用程式捐款詐騙
    .summary = 陌生人請您捐一點錢，還要在您的手機上輸入。手機要拿在自己手裡。
    .keywords = 捐款詐騙, 街頭募捐, 街頭募款, 假募款, 假捐款, 籃球隊捐款, 球隊募款, 學生募款, 學校募捐, 路邊要捐款, 公園騙捐款, 借手機捐款, 借手機轉帳, 拿我手機轉錢, 手機被拿去轉帳, Zelle被轉走, Venmo被轉走, Cash App被轉走, 假慈善, donation scam

payment-app-donation-how = 詐騙手法解析：陌生人請您為球隊、學校或慈善團體捐一點錢。接著，陌生人說要幫您在手機上輸入，卻從您的付款應用程式轉走一大筆錢。
    .short = 手機到了陌生人手裡，您的錢可能被轉走。
payment-app-donation-limits = 為銀行和付款應用程式另設PIN碼，並開啟兩步驟驗證登入。如果應用程式可以設定每筆付款的上限，就設低一點。
    .short = 為付款應用程式另設PIN碼，付款上限設低一點。
payment-app-donation-keep = 有人請您用付款應用程式捐款，不要把手機交出去，只是輸入名字也不行。手機要拿在自己手裡。您可以拒絕，然後走開。如果有人搶手機，就鬆手。
    .short = 有人請您捐款，不要把手機交出去。
payment-app-donation-not-received = 陌生人說沒收到您的捐款，要在您的手機上幫您弄好，不要把手機交出去。走開，自己查看那筆付款。
    .short = 陌生人說「沒收到捐款」，不要把手機交出去。
payment-app-donation-distract = 一個陌生人跟您說話，另一個要用您的手機，可能是引開您注意的伎倆。手機拿在自己手裡，然後離開。
    .short = 一個人跟您說話，另一個要用您的手機，就拒絕，然後走開。
payment-app-donation-give = 想幫助球隊或慈善團體，自己查那個團體，在團體自己的網站捐款。正當的團體可以等您查證。
    .short = 想捐款，不必當場給，之後到團體自己的網站捐。
payment-app-donation-danger = 有人搶您的手機或威脅您，就鬆手，不要追。到安全的地方，用任何一部電話撥打{ -contact-emergency }。
    .short = 有人搶您的手機，就鬆手，不要追，撥打{ -contact-emergency }。
payment-app-donation-check = 如果陌生人拿過您的手機，馬上查看銀行和付款應用程式。如果手機連不上網，關掉飛航模式。如果有應用程式不見了，打電話給銀行。
    .short = 如果陌生人拿過您的手機，馬上查看銀行應用程式。
payment-app-donation-bank = 如果有人用您的手機把錢轉走，馬上打電話給銀行或付款應用程式公司，用卡片上或應用程式裡的號碼。說錢不是您轉的，要求止付。
    .short = 如果有人用您的手機把錢轉走，馬上打電話給銀行。
payment-app-donation-report = 如果陌生人用您的手機把錢轉走，先打電話給銀行，再向當地分局報案。保留付款記錄。如果那個人還在附近，或您受到威脅、受了傷，不要跟著那個人，撥打{ -contact-emergency }。
    .short = 如果用您手機轉走錢的竊賊還在附近，不要跟著，撥打{ -contact-emergency }。
