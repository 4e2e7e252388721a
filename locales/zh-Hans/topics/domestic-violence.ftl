### Domestic violence

domestic-violence = 家庭暴力
    .summary = 您理应在家中安全地生活。无论白天黑夜，都有免费的帮助。
    .keywords = 家暴, 家庭暴力, 老公打我, 被丈夫打, 被老婆打, 被男朋友打, 被女朋友打, 虐待, 威胁我, 被控制, 庇护所, 保护令, 家暴求助, domestic violence

domestic-violence-danger = 现在就有危险？请拨打{ -contact-emergency }。口译员可以免费加入通话。
    .short = 现在就有危险？请拨打{ -contact-emergency }。
domestic-violence-hotline = 无论白天黑夜，都有人可以和您谈谈。请拨打{ -contact-domestic-violence-name }：{ -contact-domestic-violence }。通话免费，内容保密。
    .short = 免费、保密的帮助：{ -contact-domestic-violence }
domestic-violence-status = 无论您是什么移民身份，都可以得到帮助。
    .short = 能否得到帮助，与移民身份无关。
domestic-violence-code-word = 和信任的人约定一个暗号。您说出来或用手机发给对方，对方就替您拨打{ -contact-emergency }。
    .short = 和信任的人约定一个暗号。
domestic-violence-bag = 如果您可能需要离开，请备好一个包，装上证件、文件、药品、钥匙和现金。把包放在对方找不到的地方。
    .short = 备好一个包，装上证件、药品和钥匙。
domestic-violence-phone = 可能有人在查看您的手机？请换一部更安全的手机或电脑来寻求帮助，例如图书馆的电脑。
    .short = 手机被人查看？请换更安全的手机或电脑。
domestic-violence-not-your-fault = 遭受家暴不是您的错。家暴可以是动手打人，也可以是威胁、控制钱财，或不让您和家人来往。
    .short = 遭受家暴不是您的错。
domestic-violence-friend = 朋友向您诉说遭受家暴？请倾听，并相信朋友的话。问问怎样能帮上忙，让朋友自己决定。
    .short = 倾听，相信，问问怎样能帮上忙。
