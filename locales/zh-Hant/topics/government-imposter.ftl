### Government imposters

government-imposter = 冒充政府人員
    .summary = 打電話威脅您、要您付錢的，不是政府。
    .keywords = 冒充政府, 假國稅局, 假IRS, 假社安局, 假警察, 報稅電話, 恐嚇電話, 說要逮捕我, 逮捕令, 假來電號碼, 來電顯示, 政府詐騙電話, IRS scam

government-imposter-caller-id = 手機上顯示的姓名和號碼可以造假。看起來是政府機構的來電，可能是騙徒打來的。
    .short = 來電顯示可以造假，不要相信。
government-imposter-hang-up = 來電者威脅要逮捕您，或要您付錢？掛斷電話。這不算失禮，您也沒有惹上麻煩。
    .short = 威脅您、要您付錢？掛斷電話。
government-imposter-look-up = 想查證，就自己找到該機構的號碼再打過去。不要用來電者給的號碼或連結。
    .short = 自己查到號碼，再打過去。
government-imposter-payment = 沒有任何政府機構會在電話上以禮品卡、加密貨幣或付款應用程式收款。要您這樣付錢的人就是騙徒。
    .short = 要您用禮品卡、加密貨幣或應用程式付款？那是詐騙。
government-imposter-personal-data = 不要把社會安全號碼、銀行帳戶或一次性驗證碼告訴打電話給您的人。
    .short = 不要把個人資料告訴來電者。
government-imposter-report = 請到 { -contact-report-fraud } 舉報這通電話。如果有金錢損失，也請向當地警察分局報案。
    .short = 舉報：{ -contact-report-fraud }
government-imposter-at-door = 有人上門自稱警察，您不能確定？把門鎖好，撥打{ -contact-emergency }詢問。
    .short = 不確定是不是警察？撥打{ -contact-emergency }詢問。
