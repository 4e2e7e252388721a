### Government imposters

government-imposter = 冒充政府人員
    .summary = 打電話威脅您、要您付錢的，不是政府。
    .keywords = 冒充政府, 假國稅局, 假IRS, 假社安局, 假警察, 報稅電話, 恐嚇電話, 說要逮捕我, 逮捕令, 假來電號碼, 來電顯示, 政府詐騙電話, IRS scam

government-imposter-how = 詐騙手法解析：來電者自稱是政府機構或警方的人，說您欠了錢，或說您的名字和刑案有關。接著就是威脅：馬上付錢，否則就要被捕。
    .short = 來電者說「不付錢就逮捕」，就是詐騙。
government-imposter-caller-id = 手機上顯示的名稱和號碼可以造假。看起來是政府機構的來電，可能是騙徒打來的。
    .short = 來電顯示可以造假，不要相信。
government-imposter-hang-up = 如果來電者威脅要逮捕您，或要您付錢，就掛斷電話。這不算失禮。然後自己向有關政府機構查證。
    .short = 如果來電者威脅您、要您付錢，就掛斷電話。
government-imposter-look-up = 想查證自稱政府機構的來電，就自己找到該機構的號碼，再打過去。不要用來電者給的號碼或連結。
    .short = 政府機構的電話號碼，要自己查。
government-imposter-payment = 沒有任何政府機構會打電話要您用禮品卡、加密貨幣或付款應用程式付錢。這樣要錢的來電者就是騙徒。
    .short = 來電者要您用禮品卡或加密貨幣付錢，就是詐騙。
government-imposter-personal-data = 不要把社會安全號碼、銀行帳號或一次性驗證碼告訴打電話給您的人。
    .short = 不要把個人資料告訴來電者。
government-imposter-report = 接到冒充政府的電話，到 { -contact-report-fraud } 舉報。如果有金錢損失，也向當地警察分局報案。
    .short = 舉報冒充政府的電話：{ -contact-report-fraud }
