### Deed theft: false or misleading papers that take a home from its owner

deed-theft = 房契詐騙
    .summary = 騙徒用假文件奪走屋主的房子。查看您的房契；簽字之前，先找自己的律師。
    .keywords = 房契詐騙, 房契欺詐, 房契被偷, 房契被盜, 偷房契, 假房契, 偽造房契, 地契被偷, 房子被偷, 房子被過戶, 房子被人賣掉, 房產被盜, 產權詐騙, 產權被轉走, 假冒屋主, 法拍屋詐騙, 現金收房, 父母過世房子沒過戶, ACRIS, deed theft

deed-theft-how = 手法解析：騙徒用您的名字簽一份房契，拿去登記。或有人說要貸款給您、幫您的忙，而您簽的文件，其實是把房子過戶給別人。然後騙徒賣掉房子，或拿房子去借錢。
    .short = 騙徒會用假文件奪走房子。要查看您自己的房契。
deed-theft-alert = 如果您有房屋或共有公寓（condo），可以申請市政府的免費提醒，名稱是 Notice of Recorded Document。有人登記您房子的房契或房貸時，市政府會告訴您。撥打{ -contact-city-services }，詢問怎樣申請。
    .short = 如果您有房屋或共有公寓（condo），撥打{ -contact-city-services }，申請免費的房契詐騙提醒。
deed-theft-check = 每年查一次市政府的房產記錄，看看您的房子。如果有您不知道的房契或房貸，或房地產稅帳單、水費帳單不再寄來，可能是房契詐騙。撥打{ -contact-city-services }。
    .short = 房地產稅帳單不再寄來，可能是房契詐騙，撥打{ -contact-city-services }。
deed-theft-empty = 騙徒會找沒有人住的房子。如果您有這樣的房子，請信任的人常常從外面查看，並代收郵件。如果裡面有陌生人，或鎖被換了，留在屋外，撥打{ -contact-emergency }。
    .short = 發現您的空房子裡有陌生人，不要進去，撥打{ -contact-emergency }。
deed-theft-heirs = 如果家裡房子的屋主過世了，問律師怎樣把房子轉到繼承人名下。騙徒會找仍登記在過世者名下的房子。
    .short = 如果房子仍登記在過世親人的名下，可能被騙徒盯上，要問律師。
deed-theft-offer = 陌生人說馬上用現金買您的房子，或說能幫您保住房子，先不要簽字，也不要付錢。讓律師看文件：律師要您自己找，不要用陌生人派來的。
    .short = 陌生人想要您的房子，簽字之前，先問自己找的律師。
deed-theft-mortgage = 如果拖欠房貸，撥打{ -contact-city-services }，尋求為屋主提供的免費協助。有陌生人說「把房子轉到我名下，以後您可以買回去」，不要簽字。這是詐騙的警訊。
    .short = 如果拖欠房貸，撥打{ -contact-city-services }，尋求免費協助。
deed-theft-claim = 如果有陌生人聲稱擁有您的房子，什麼都不要簽，也不要在門口爭論。馬上打電話給律師。如果有人威脅您，或破門闖入，撥打{ -contact-emergency }。
    .short = 如果有陌生人聲稱擁有您的房子，什麼都不要簽，打電話給律師。
deed-theft-court = 收到有關您房子的法院文件，不要置之不理。如果沒有按時答覆，法官可能作出對您不利的裁決。馬上找律師。撥打{ -contact-city-services }，詢問有沒有免費協助。
    .short = 收到有關您房子的法院文件，馬上找律師。
deed-theft-report = 如果您認為有人用假房契奪走您的房子，馬上撥打{ -contact-city-services }，詢問怎樣向市執法官（Sheriff）舉報房契詐騙。也要告訴地區檢察官。保留所有文件，並問律師下一步怎麼做。
    .short = 懷疑有人偽造您的房契，撥打{ -contact-city-services }，找市執法官（Sheriff）。
