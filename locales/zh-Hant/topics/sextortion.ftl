### 性勒索

sextortion = 性勒索
    .summary = 有人威脅要公開您的私密影像，逼您付錢或再傳照片。這不是您的錯，您可以得到協助。
    .keywords = 性勒索, 裸聊, 裸聊勒索, 裸聊被敲詐, 裸照, 裸照外洩, 私密照, 被威脅發照片, 要把照片發給朋友, 勒索, 敲詐, 視訊被錄, 仙人跳, 換臉裸照, 不敢告訴爸媽, sextortion, Snapchat, Instagram

sextortion-how = 認識性勒索：網上新認識的朋友向您要私密照片，或聲稱手上有您的私密照片。那個人可能是冒充青少年的成年人。接著就是威脅：付錢或再傳照片，否則就讓您的家人和朋友看到。
    .short = 網上新認識的朋友向您要私密照片，可能是圈套。
sextortion-strangers = 在網上，任何人都可以冒充別人，照片和影片也可以造假。在遊戲或應用程式裡認識的人要您換到另一個應用程式聊天，您要小心。
    .short = 在網上，任何人都可以冒充別人。
sextortion-parents = 家長要趁事情還沒發生，先和孩子談談。可以這樣說：「如果有人拿照片威脅你，來找我。我不會生氣，我會幫你。」
    .short = 告訴孩子：「有人拿照片威脅你，我會幫你。」
sextortion-do-not-pay = 如果有人威脅要公開您的私密影像，不要付錢，也不要再傳照片。付了錢，威脅也很少停止，威脅您的人往往還會要更多。
    .short = 如果有人拿私密照片威脅您，不要付錢，也不要再傳照片。
sextortion-save = 保留訊息、威脅您的人所用的帳號名稱，以及要您付錢的內容。不要刪除您自己的帳號。然後在應用程式裡檢舉威脅您的人，再封鎖。您保留的資料可以幫助警方。
    .short = 如果有人拿照片威脅您，先保留訊息，再封鎖那個人。
sextortion-phone = 手機可能被人監看。如果威脅您的人和您同住，或知道您的密碼，就改用更安全的手機或電腦求助。
    .short = 手機可能被人監看。用更安全的手機或電腦求助。
sextortion-crisis = 如果覺得走投無路，或想傷害自己，不分日夜，都可以致電{ -contact-crisis-lifeline-name }：{ -contact-crisis-lifeline }。如果現在有危險，撥打{ -contact-emergency }。
    .short = 如果覺得走投無路，撥打{ -contact-crisis-lifeline }。有危險，撥打{ -contact-emergency }。
sextortion-not-your-fault = 如果有人拿私密影像威脅您，那不是您的錯。犯罪的是威脅您的人。您並不孤單。
    .short = 如果有人拿私密照片威脅您，那不是您的錯。
sextortion-tell = 今天就告訴一位您信任的人。如果您是青少年，告訴父母、老師或其他大人。只要先說一句「我需要幫忙」就夠了。
    .short = 如果有人拿照片威脅您，告訴一位您信任的大人。
sextortion-remove = 如果影像裡的您當時未成年，「Take It Down」可以協助把影像從網上移除。這是全國失蹤與受剝削兒童中心（National Center for Missing and Exploited Children）的免費服務。對代人移除影像而收費的公司，要提高警覺。
    .short = 免費服務「Take It Down」協助移除未成年人的影像。
sextortion-help = 遇到性勒索，可以向當地警察分局報案，也可以上網向{ -contact-internet-crime-name }舉報：{ -contact-internet-crime }。與警方打交道時，您有權獲得免費口譯員服務。
    .short = 舉報性勒索：當地分局或 { -contact-internet-crime }
