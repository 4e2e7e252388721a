### Notices that go with other texts. Locked: a precinct cannot replace them.

notice-emergency = 緊急情況？請撥打{ -contact-emergency }。
    .short = 緊急情況？請撥打{ -contact-emergency }。
notice-city-services = 市政服務和非緊急問題：{ -contact-city-services }。
    .short = 非緊急情況：{ -contact-city-services }
notice-not-monitored = 本帳號並非24小時有人查看。請勿在此報案或通報緊急情況。遇到緊急情況，請撥打{ -contact-emergency }。
    .short = 並非24小時有人查看。緊急情況：{ -contact-emergency }
notice-interpreter = 與警方打交道時，您有權獲得免費口譯員服務。打電話時，用英語說出您的語言，例如「Mandarin」（國語）或「Cantonese」（粵語），不要掛斷。
    .short = 您有權獲得免費口譯員服務。
