### 人口贩运

human-trafficking = 人口贩运
    .summary = 谁都不能强迫您工作或从事性交易。您可以得到帮助，要哪些帮助由您选择。
    .keywords = 人口贩运, 人口贩卖, 贩卖人口, 拐卖, 被卖, 卖淫, 被迫卖淫, 逼我接客, 性奴, 强迫劳动, 强迫打工, 护照被扣, 扣护照, 老板扣证件, 不让走, 不让出门, 欠蛇头钱, 蛇头, 打工还债, 按摩店, 皮条客, 不发工资, 现代奴隶, human trafficking

human-trafficking-how = 什么是人口贩运：人口贩子用暴力、谎言或威胁，逼人工作或从事性交易。开头可能是许诺一份工作，或者谈情说爱。接着是欠债、扣押证件、威胁家人。
    .short = 强迫他人工作或从事性交易，就是人口贩运。
human-trafficking-job = 到陌生的地方工作之前，先查清那家公司，并告诉您信任的人：您会在哪里、和谁在一起。不要为得到工作付钱，护照和证件要自己保管。
    .short = 去外地工作，护照和证件要自己保管。
human-trafficking-signs = 这些可能是人口贩运的迹象：一个人看上去害怕，而且有人盯着；别人替这个人说话，或拿着这个人的证件；这个人工作时间特别长，不能自由进出。
    .short = 一个人看上去害怕、有人盯着、证件不在自己手里：可能是人口贩运。
human-trafficking-do-not-confront = 看到疑似人口贩运的情况，不要去质问任何人，也不要自己插手。记下地点和您看到的情况。有人遇到危险，请拨打{ -contact-emergency }；没有危险，请拨打{ -contact-human-trafficking }。
    .short = 看到疑似人口贩运，不要自己插手，请拨打{ -contact-human-trafficking }。
human-trafficking-danger = 如果有人强迫您工作或从事性交易，而您有危险，能打电话时请拨打{ -contact-emergency }，说出您在哪里。口译员可以免费加入通话。
    .short = 如果有人强迫您工作或从事性交易，有危险时请拨打{ -contact-emergency }。
human-trafficking-phone = 手机可能被人监视。如果有人控制您，求助时请用那个人查不到的手机或电脑，而且只在安全的时候用。
    .short = 手机可能被人监视，求助时请换用更安全的手机。
human-trafficking-not-your-fault = 如果有人强迫您工作或从事性交易，这不是您的错。即使您起初答应过，或者欠了那个人的钱，也不是您的错。
    .short = 如果有人强迫您工作或从事性交易，这不是您的错。
human-trafficking-status = 人口贩运的受害者，不论是什么移民身份，都可以得到帮助。
    .short = 被迫工作的人，不论什么移民身份，都可以得到帮助。
human-trafficking-choice = 要什么帮助，由您选择：安全的住处、医生、律师，或者可以谈谈的人。不提出控告，也可以得到这些帮助。
    .short = 如果有人强迫您工作或从事性交易，要什么帮助由您选择。
human-trafficking-help = 想得到免费帮助，不论白天黑夜，都可以拨打{ -contact-human-trafficking-name }：{ -contact-human-trafficking }；也可以拨打纽约市犯罪受害者热线：{ -contact-domestic-violence }。您可以先问清楚，哪些内容接线员必须告诉别人。
    .short = 如果有人强迫您工作或从事性交易，免费求助电话：{ -contact-human-trafficking }
