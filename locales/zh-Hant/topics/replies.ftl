### Short replies to residents

replies = 給居民的簡短回覆
    .summary = 分局在居民留言下方使用的簡短回覆：打哪個號碼、去哪裡，以及道謝。
    .keywords = 回覆留言, 回留言, 回覆評論, 回覆居民, 罐頭回覆, 罐頭訊息, 常用回覆, 快速回覆, 中文留言, 看不懂中文留言, 感謝留言, 謝謝警察, 可以在這裡報案嗎, 網上留言報案, 為什麼不回覆, 不能談案情, 案件還在調查, 人肉搜索, 有人貼出地址, 投訴警察, comment reply

replies-danger = 如果有人遇到危險，或犯罪正在發生，不要在這裡等回覆，馬上撥打{ -contact-emergency }，說出您在哪裡。
    .short = 如果有人遇到危險，或犯罪正在發生，馬上撥打{ -contact-emergency }。
replies-not-here = 我們無法在這裡受理報案，本帳號不是24小時都有人查看。如果被搶、受傷或有危險，撥打{ -contact-emergency }。如果都不是，到當地分局，或撥打{ -contact-city-services }。
    .short = 這裡不受理報案。如果有危險，撥打{ -contact-emergency }。
replies-not-emergency = 如果不是緊急情況，不分日夜，都可以撥打{ -contact-city-services }，查詢市政服務，或詢問怎樣聯絡當地分局。{ -contact-city-services }有口譯員。如果有危險，撥打{ -contact-emergency }。
    .short = 如果不是緊急情況，撥打{ -contact-city-services }。如果有危險，撥打{ -contact-emergency }。
replies-tip = 如果知道案件的線索，可以致電{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用說出姓名。如果犯罪正在發生，撥打{ -contact-emergency }。
    .short = 提供案件線索，不用說姓名：{ -contact-crime-stoppers }
replies-case = 為了保護案件相關的人，我們不能在這裡談論警方的案件。如果是您或您家人的案件，可以到當地分局詢問。如果有危險，撥打{ -contact-emergency }。
    .short = 我們不能在這裡談論案件，可以到當地警察分局詢問。
replies-privacy = 請不要在這裡公布別人的姓名、照片或地址，這樣可能傷害沒有做錯事的人。拍到犯罪的照片和影片，請保留給警方。如果有危險，請撥打{ -contact-emergency }。
    .short = 請不要在這裡公布別人的姓名、照片或地址。
replies-interpreter = 撥打{ -contact-emergency }有免費口譯。用英語說出您講哪種語言，例如「Mandarin」（國語）或「Cantonese」（粵語），不要掛斷。在分局，您也有權獲得免費口譯員服務。
    .short = 遇到緊急情況，撥打{ -contact-emergency }，用英語說出您講哪種語言。
replies-language = 謝謝您留言。我們不是每種語言都看得懂，可能沒有明白您的意思。遇到緊急情況，撥打{ -contact-emergency }。如果需要用您的語言詢問其他事情，撥打{ -contact-city-services }。
    .short = 我們不一定看得懂每則留言。遇到緊急情況，撥打{ -contact-emergency }。
replies-kind-words = 謝謝您溫暖的話語。能和您一起為這個社區服務，我們感到自豪。
    .short = 謝謝您溫暖的話語。
replies-sorry = 得知這件事，我們很難過。如果被搶、受傷或有危險，撥打{ -contact-emergency }。如果都不是，可以到當地分局報案。您有權獲得免費口譯員服務。
    .short = 得知這件事，我們很難過。如果被搶、受傷或有危險，撥打{ -contact-emergency }。
replies-complaint = 要投訴警員，本帳號無法受理。撥打{ -contact-city-services }，說要找市民投訴審查委員會（Civilian Complaint Review Board）。這個委員會不屬於警方。
    .short = 要投訴警員，撥打{ -contact-city-services }。
replies-status = 無論您的移民身分如何，都可以報案。您有權獲得免費口譯員服務。如果被搶、受傷或有危險，撥打{ -contact-emergency }。如果都不是，到當地分局。
    .short = 無論您的移民身分如何，都可以報案。
replies-meeting = 對社區有疑問或建議，歡迎來參加警民會。會議對公眾開放。開會日期和口譯員的事，可以詢問當地分局。
    .short = 對社區有疑問，歡迎來參加警民會。
replies-immigration = 有移民方面的疑問，可以致電{ -contact-immigration-legal-help-name }：{ -contact-immigration-legal-help }。免費，有200多種語言的服務。請不要在這裡談到移民身分。
    .short = 有移民方面的疑問，免費熱線：{ -contact-immigration-legal-help }
replies-crisis = 如果有傷害自己的念頭，請記得，您並不孤單。不分日夜，都可以致電{ -contact-crisis-lifeline-name }：{ -contact-crisis-lifeline }。如果現在有生命危險，請撥打{ -contact-emergency }。
    .short = 如果有傷害自己的念頭，撥打{ -contact-crisis-lifeline }。如果有危險，撥打{ -contact-emergency }。
replies-scam = 留言或訊息即使用了警方的名義，也可能是騙徒發的。不要付錢，不要點連結，也不要把驗證碼告訴別人。不確定是真是假，就到當地分局詢問。
    .short = 有訊息向您要錢或驗證碼，可能是詐騙。
