### When to call, and whom

when-to-call = 什麼時候打電話，打給誰
    .summary = 緊急情況、市政服務、提供線索：各打哪個號碼。
    .keywords = 911, 311, 報警, 報案, 報警電話, 緊急電話, 救護車, 火警, 匿名線索, 翻譯, 口譯員, 中文服務, 打給誰, 警察局電話, 中文報警, 打911說中文, 不會講英文

when-to-call-how = 撥打{ -contact-emergency }的過程：接線員先問您在哪裡、發生了什麼事，再問有沒有人受傷、有沒有武器。口譯員可以加入通話。不要掛斷。回答這些問題，不會耽誤救援趕來。
    .short = 遇到危險，撥打{ -contact-emergency }，說您在哪裡，不要掛斷。
when-to-call-emergency = 有人遇到危險，或犯罪正在發生，撥打{ -contact-emergency }。遇到火災或緊急醫療情況，也打這個號碼。
    .short = 危險、犯罪正在發生、火災或急救：{ -contact-emergency }
when-to-call-city-services = 市政服務和非緊急問題，撥打{ -contact-city-services }。
    .short = 市政服務、非緊急情況：{ -contact-city-services }
when-to-call-where = 撥打{ -contact-emergency }時，先說您在哪裡：說地址和行政區（borough），或離您最近的兩條街的街名。不要掛斷。
    .short = 撥打{ -contact-emergency }時，先說您在哪裡。
when-to-call-interpreter = 撥打{ -contact-emergency }有免費口譯。用英語說出您講哪種語言，例如「Mandarin」（國語）或「Cantonese」（粵語），不要掛斷。
    .short = 撥打{ -contact-emergency }時，用英語說出您講哪種語言，不要掛斷。
when-to-call-tip = 如果知道某個案件的線索，致電{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用說出姓名。
    .short = 提供線索，不用說姓名：{ -contact-crime-stoppers }
when-to-call-report = 如果犯罪已經結束，也沒有人受傷或處於危險，到當地警察分局報案，或撥打{ -contact-city-services }，詢問怎樣報案。如果遭到搶劫、有人受傷或遭到性侵犯，即使事情已經過去，也要撥打{ -contact-emergency }。您有權獲得免費口譯員服務。
    .short = 如果被搶或受傷，即使事情已經過去，也要撥打{ -contact-emergency }。
when-to-call-not-here = 遇到緊急情況，撥打{ -contact-emergency }。不要在這裡通報：本帳號不是24小時都有人查看。
    .short = 遇到緊急情況，不要在這裡通報，撥打{ -contact-emergency }。
