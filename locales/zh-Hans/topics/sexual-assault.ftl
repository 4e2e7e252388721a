### 性侵犯

sexual-assault = 性侵犯
    .summary = 遭到性侵犯之后，不论白天黑夜都有人帮助您，怎么做由您决定。
    .keywords = 性侵犯, 性侵, 强奸, 被强奸, 强暴, 约会强奸, 迷奸, 被下药, 被灌醉, 非礼, 猥亵, 咸猪手, 色狼, 地铁色狼, 性骚扰, 被摸, 性虐待, 性犯罪, 验伤, 取证检查, 性侵热线, 米兔, me too, sexual assault

sexual-assault-how = 什么是性侵犯：未经同意的性行为或触摸，就是性侵犯。侵犯者可能是陌生人，也可能是伴侣、上司或亲属。受到威胁的人，或者因醉酒、药物而神志不清的人，无法表示同意。
    .short = 未经同意的性接触，就是性侵犯。
sexual-assault-bystander = 在酒吧或聚会上看到有人被纠缠、被逼迫，如果自身安全，可以问一句“你没事吧？”，找个话题岔开，或者叫店员过来。有人遇到危险，请拨打{ -contact-emergency }。
    .short = 在酒吧看到有人被纠缠，问一句“你没事吧？”或叫店员。
sexual-assault-danger = 如果您受了伤或有危险，请拨打{ -contact-emergency }。遭到性侵犯，即使事情已经过去，也可以打这个电话。口译员可以免费加入通话。
    .short = 受伤或有危险，请拨打{ -contact-emergency }；遭到性侵犯，事后也可以打。
sexual-assault-phone = 手机可能被人监视，您的通话、搜索记录和消息都可能被看到。如果这会给您带来危险，请换用更安全的手机或电脑，例如图书馆的电脑。
    .short = 手机可能被人监视，求助时请换用更安全的手机。
sexual-assault-not-your-fault = 遭到性侵犯，不是您的错。不论您穿了什么、喝了什么、有没有反抗，都不是您的错。
    .short = 遭到性侵犯，不是您的错。
sexual-assault-choice = 遭到性侵犯后要不要报警，由您自己决定。您可以先就医，先得到支持和帮助，以后再决定。
    .short = 遭到性侵犯后，要不要报警由您决定。
sexual-assault-hospital = 遭到性侵犯后，医院急诊室可以为您治疗。取证检查是免费的，不报警也可以做。尽可能在96小时（四天）之内去。过了这段时间，也可以就医。
    .short = 遭到性侵犯，不论报不报警，都可到医院做免费取证检查。
sexual-assault-evidence = 您可能希望医院收集证据。可以的话，先不要洗澡、清洗或换衣服，直接去医院。已经换下的衣服，请装进纸袋带去。已经洗过，仍然可以做检查。
    .short = 遭到性侵犯后，尽量先别洗澡，先去医院。
sexual-assault-friend = 朋友向您说起自己遭到性侵犯时，请对朋友说“我相信你”“这不是你的错”。认真倾听，接下来怎么做，让朋友自己决定。
    .short = 朋友遭到性侵犯，请对朋友说：“我相信你。”
sexual-assault-report = 如果您决定就性侵犯报案，不论白天黑夜，都可以拨打{ -contact-special-victims-name }：{ -contact-special-victims }。您有权免费获得口译员协助。
    .short = 性侵犯报案电话：{ -contact-special-victims }
sexual-assault-help = 有关性侵犯的事，不论白天黑夜，都有人听您说。请拨打{ -contact-sexual-violence-name }：{ -contact-sexual-violence }；也可以拨打纽约市犯罪受害者热线：{ -contact-domestic-violence }。
    .short = 性侵犯求助电话，日夜都可拨打：{ -contact-sexual-violence }
