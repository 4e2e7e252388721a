### 性勒索（用私密照片敲诈）

sextortion = 性勒索（用私密照片敲诈）
    .summary = 有人威胁要公开私密照片，逼您付钱或再发照片。这不是您的错，有人可以帮您。
    .keywords = 性勒索, 裸聊, 裸聊敲诈, 果聊, 裸照, 裸照威胁, 私密照, 私照, 发了私密照, 照片泄露, 敲诈, 勒索, 网上敲诈, 威胁发给亲友, 威胁群发, 不给钱就发, 曝光照片, 视频聊天被录, AI换脸, 假美女, 网友威胁我, 报复色情, 不敢告诉爸妈, Snapchat, Instagram, sextortion

sextortion-how = 常见手法：网上新认识的朋友向您要私密照片，或者声称手里有您的照片。这个人可能是装成青少年的成年人。接着就是威胁：要么付钱，要么再发照片，否则就让您的家人和朋友看到。
    .short = 网上新认识的朋友向您要私密照片，可能是圈套。
sextortion-strangers = 在网上，谁都可以用别人的照片甚至视频来假扮别人。游戏或软件里认识的人要您换到另一个软件去聊，请小心。
    .short = 在网上，谁都可以假扮成别人。
# 这是对家长说的话；引号里是家长对孩子说的话，所以用“你”。
sextortion-parents = 家长们，不要等到出了事才和孩子谈。可以这样说：“如果有人拿照片威胁你，来找我。我不会生气，我会帮你。”
    .short = 告诉孩子：“如果有人拿照片威胁你，我会帮你。”
sextortion-do-not-pay = 有人威胁要公开您的私密照片，不要付钱，也不要再发照片。付了钱，威胁很少会停止，勒索的人往往还会要更多。
    .short = 如果有人拿私密照片威胁您，别付钱，也别再发照片。
sextortion-save = 消息、用户名和索要钱款的内容都要留好，不要注销账号。然后在软件里举报威胁您的人，再拉黑。您留下的内容可以帮助警方。
    .short = 如果有人拿照片威胁您，先保存消息，再拉黑。
sextortion-phone = 手机可能被人监视。如果威胁您的人和您同住，或者知道您的密码，请换用更安全的手机或电脑求助。
    .short = 手机可能被人监视，求助时请换用更安全的手机。
sextortion-crisis = 如果您觉得走投无路，或有伤害自己的念头，不论白天黑夜，都可以拨打{ -contact-crisis-lifeline-name }：{ -contact-crisis-lifeline }。现在就有危险，请拨打{ -contact-emergency }。
    .short = 觉得走投无路，请拨打{ -contact-crisis-lifeline }；有危险，请拨打{ -contact-emergency }。
sextortion-not-your-fault = 如果有人拿私密照片威胁您，这不是您的错。威胁您的人是在犯罪。您不是孤单一人。
    .short = 如果有人拿私密照片威胁您，这不是您的错。
sextortion-tell = 今天就告诉一个您信任的人。如果您是青少年，请告诉家长、老师或别的大人。先说一句“我需要帮助”就够了。
    .short = 如果有人拿照片威胁您，请告诉您信任的大人。
# Take It Down 是这项服务的名称，保留英文。
sextortion-remove = 如果照片里的您当时未成年，Take It Down 可以帮忙把照片从网上撤下来。这是全国失踪与受虐儿童中心（National Center for Missing and Exploited Children）的免费服务。如果有公司说要收费才能撤下，请当心。
    .short = 免费服务 Take It Down 可以帮忙撤下未成年人的私密照片。
sextortion-help = 遇到性勒索，可以向当地警察分局报案，也可以到 { -contact-internet-crime } 向{ -contact-internet-crime-name }举报。和警方打交道时，您有权免费获得口译员协助。
    .short = 遇到性勒索，请到警察分局或 { -contact-internet-crime } 举报。
