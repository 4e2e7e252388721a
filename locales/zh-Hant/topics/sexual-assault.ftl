### 性侵犯

sexual-assault = 性侵犯
    .summary = 遭到性侵犯後，不分日夜都有人幫助您，怎麼做由您決定。
    .keywords = 性侵犯, 性侵, 強姦, 強暴, 被強暴, 迷姦, 被下藥, 非禮, 鹹豬手, 被摸, 地鐵色狼, 性騷擾, 猥褻, 被侵犯, 驗傷, 性侵熱線, rape, me too

sexual-assault-how = 認識性侵犯：未經同意的性行為，或未經同意、帶有性意味的觸摸，就是性侵犯。加害者可能是陌生人，也可能是伴侶、上司或親屬。人受到威脅，或因酒精、藥物而神志不清時，不可能真正同意。
    .short = 未經同意的性接觸，就是性侵犯。
sexual-assault-bystander = 在酒吧或派對上看到有人被糾纏，只要自己安全，就問問被糾纏的人「你還好嗎？」，找個話題打岔，或找店員幫忙。如果有人遇到危險，撥打{ -contact-emergency }。
    .short = 看到有人在酒吧被糾纏，問一句「你還好嗎？」，或找店員幫忙。
sexual-assault-danger = 如果遇到危險或受了傷，撥打{ -contact-emergency }。遭到性侵犯後，即使事情已經過去，也可以打這個號碼。口譯員可以免費加入通話。
    .short = 如果受傷或有危險，即使性侵犯已經過去，也要撥打{ -contact-emergency }。
sexual-assault-phone = 手機可能被人監看。您的通話、搜尋和訊息，都可能有人看到。如果這會讓您有危險，改用更安全的手機或電腦，例如圖書館的電腦。
    .short = 手機可能被人監看。用更安全的手機或電腦尋求協助。
sexual-assault-not-your-fault = 如果您遭到性侵犯，那不是您的錯。無論您穿什麼、喝了什麼、有沒有反抗，都不是您的錯。
    .short = 如果您遭到性侵犯，那不是您的錯。
sexual-assault-choice = 遭到性侵犯後，要不要報警，由您決定。您可以先就醫、先找人支持您，以後再決定。
    .short = 遭到性侵犯後，要不要報警，由您決定。
sexual-assault-hospital = 遭到性侵犯後，醫院急診室可以為您治療。採集證據的檢查免費，不報警也可以做。如果可以，在96小時（四天）內去。過了這段時間，也可以就醫。
    .short = 遭到性侵犯後，可到醫院免費檢查，不報警也可以。
sexual-assault-evidence = 您可能想讓醫院採集證據。如果可以，在清洗身體和換衣服之前就去。已經換了衣服，就把換下的衣服裝進紙袋帶去。已經清洗過，仍然可以接受檢查。
    .short = 遭到性侵犯後，盡量在清洗身體之前去醫院。
sexual-assault-friend = 如果朋友告訴您自己遭到性侵犯，可以說「我相信你」，也可以說「這不是你的錯」。耐心傾聽，接下來怎麼做，讓朋友自己決定。
    .short = 如果朋友遭到性侵犯，說一句「我相信你」。
sexual-assault-report = 如果您決定就性侵犯報案，不分日夜，都可以致電{ -contact-special-victims-name }：{ -contact-special-victims }。您有權獲得免費口譯員服務。
    .short = 性侵犯報案電話：{ -contact-special-victims }
sexual-assault-help = 遭到性侵犯後，不分日夜，您都可以找人談談。致電{ -contact-sexual-violence-name }：{ -contact-sexual-violence }，或紐約市的罪案受害者熱線：{ -contact-domestic-violence }。
    .short = 遭到性侵犯後，不分日夜都有協助：{ -contact-sexual-violence }
