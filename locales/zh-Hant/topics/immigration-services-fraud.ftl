### Immigration services fraud

immigration-services-fraud = 移民詐騙
    .summary = 移民方面的事，只找有資格提供協助的人。
    .keywords = 移民詐騙, 移民律師, 假律師, 移民中介, 移民顧問, 公證人, 辦綠卡被騙, 綠卡, 工卡, 簽證, 庇護, 辦身分, 律師樓, 政治庇護, 辦綠卡, 律師樓騙錢, 移民紙, notary

immigration-services-fraud-how = 詐騙手法解析：有人不是律師，卻收費提供法律協助，還保證您拿到綠卡。您付了錢，這個人卻什麼都沒遞交，或遞交內容不實的表格，可能害了您的移民案件。有的騙徒還在視訊通話中找人假扮法官。
    .short = 假律師可能騙走您的錢，還害了您的移民案件。
immigration-services-fraud-not-a-lawyer = 在美國，擔任公證人（notary public）並不代表就是律師。需要法律意見，找律師，或找美國司法部認可的代表。
    .short = 擔任公證人（notary public）並不代表就是律師。
immigration-services-fraud-contract = 如果幫您辦移民的人不是律師，付錢之前，先拿到書面合約，而且要用您看得懂的語言寫成。合約必須列明每項服務和價格。在大多數情況下，您可以在三個工作日內取消合約。
    .short = 找人辦移民，先拿到書面合約。
immigration-services-fraud-blank-forms = 不要在空白表格上簽名，也不要簽內容不實的表格。您要為自己簽的文件負責。
    .short = 不要簽空白或內容不實的表格。
immigration-services-fraud-originals = 文件正本自己留著，只給影印本。凡是替您遞交的表格，都要索取一份副本。
    .short = 文件正本自己留著，只給影印本。
immigration-services-fraud-promises = 誰都不能保證您拿到簽證或綠卡。這樣的保證就是警訊。
    .short = 如果有人保證您拿到綠卡，那就是警訊。
immigration-services-fraud-receipt = 每次付錢都要索取收據，上面要有商家的名稱和地址。盡量不要用現金付款。
    .short = 每次付錢都要索取收據。
immigration-services-fraud-help = 想免費了解移民資訊，以及可以到哪裡找法律協助，致電{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }。
    .short = 免費移民資訊：{ -contact-immigration-legal-help }
immigration-services-fraud-report = 如果收錢替您辦移民的人騙了您，無論您的移民身分如何，都可以舉報。撥打{ -contact-city-services }，或到當地警察分局。
    .short = 如果因移民詐騙損失了錢，撥打{ -contact-city-services }。
