### Letters stolen from street mailboxes, lobbies and homes. Checks that are changed: check-washing. Boxes at the door: package-theft.

mail-theft = 邮件盗窃
    .summary = 小偷偷信，是要找支票、银行卡和个人信息。每天都要取信，寄信要到邮局里面去寄。
    .keywords = 邮件盗窃, 邮件被偷, 偷信, 偷信贼, 信被偷了, 信不见了, 信丢了, 收不到信, 好几天没信, 信箱被撬, 信箱坏了, 大堂信箱, 邮箱被撬, 邮筒有胶水, 邮筒粘手, 邮筒被撬, 地址被人改了, 新卡没收到, 新银行卡没寄到, mail theft

mail-theft-how = 作案手法：小偷用带胶的绳子，把街边邮筒里的信粘出来；或者用偷来的钥匙打开邮筒和信箱。小偷要找的，是支票、银行卡和个人信息。
    .short = 小偷会偷信，找里面的支票、银行卡和个人信息。
mail-theft-send = 寄信要到邮局里面去寄，或者当面交给邮递员。如果用街边邮筒，就赶在最后一次收信前不久投进去，收信时间写在邮筒上。信里不要寄现金。
    .short = 小偷会打开街边邮筒，寄信请到邮局里面寄。
mail-theft-sticky = 邮筒的投信口有胶水、胶带或绳子，不要把信投进去。到邮局里面去寄，并告诉那里的职员，或者打电话给{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }。
    .short = 发现邮筒的投信口有胶水或胶带，不要投信。
mail-theft-collect = 每天都要取信，送到后尽快取，不要让信在信箱里过夜。要出远门，就请信任的人帮您取，或者请邮局暂时保管。
    .short = 信在信箱里过夜可能被偷，请每天取信。
mail-theft-pictures = 到美国邮政局（Postal Service）自己的网站，登记 Informed Delivery 服务。这是免费的，许多地址都能用。您会收到即将送来的信件的图片，少了哪一封，看得出来。
    .short = 登记邮政局的 Informed Delivery 服务，信被偷了看得出来。
mail-theft-lobby = 楼里的信箱坏了或敞开着，马上告诉房东和邮局。问清楚修好之前，到哪里取信。给人开楼门之前，先核实来人是谁。
    .short = 如果发现楼里的信箱被撬开，请告诉房东和邮局。
mail-theft-missing = 在等银行卡、支票或证件，却一直没寄到，请用您原来就知道的号码，打电话给寄出的银行或机构，要求把原来的作废，再寄新的。
    .short = 如果新银行卡没寄到，请马上打电话给银行。
mail-theft-address = 来信说您改了地址，而您并没有改过，或者忽然收不到信了，可能有小偷在收您的信。马上去您那里的邮局，也要告诉银行。
    .short = 如果有人擅自改了您的收信地址，请马上告诉邮局和银行。
mail-theft-now = 看到有人撬邮筒、信箱，或者抢劫邮递员，不要靠近，请拨打{ -contact-emergency }，说清在哪里。不要去阻拦小偷。
    .short = 看到有人撬邮筒、信箱，不要靠近，请拨打{ -contact-emergency }。
mail-theft-report = 邮件被偷，里面有支票或银行卡的，先打电话给银行。然后告诉当地警察分局，并打电话给{ -contact-postal-inspectors-name }：{ -contact-postal-inspectors }。遇到身份盗窃，请到 { -contact-identity-theft } 举报。
    .short = 如果邮件被偷，请先告诉银行，再打电话给邮政检查局：{ -contact-postal-inspectors }
