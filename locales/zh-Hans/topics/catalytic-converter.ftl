### Catalytic converter: a part of the exhaust under a car. To etch: to burn a number into the metal. VIN: the car's serial number.

catalytic-converter = 催化转换器盗窃
    .summary = 小偷会从停着的车底下锯走催化转换器。停车要选好地方，给催化转换器刻上号码，看到小偷不要靠近。
    .keywords = 催化转换器, 催化转化器, 三元催化, 三元催化器, 三元催化被偷, 三元被偷, 触媒转换器, 触媒被偷, 催化器被偷, 排气管被锯, 排气管被偷, 车底零件被偷, 有人钻车底, 有人在锯车, 车一发动声音很大, 车突然很吵, 普锐斯三元催化, 三元催化护板, 刻车架号, catalytic converter

catalytic-converter-how = 作案手法：小偷钻到停着的车底下，锯下催化转换器，往往在夜里下手。这个零件在排气管上，含有昂贵的金属。锯下来可能不到两分钟。
    .short = 停着的车，小偷几分钟就能从车底锯走零件。
catalytic-converter-which = 小偷常挑混合动力车，以及底盘高的卡车和面包车，也会找长时间停在同一个地方的车。如果您的车是这样，要保护好催化转换器。
    .short = 小偷常偷卡车和混合动力车上的催化转换器。
catalytic-converter-park = 能停进车库，就停进车库。不能的话，停在明亮、人多、靠近大楼入口的地方。车要常挪动。小偷要有一段没人打扰的时间，才能在车底下手。
    .short = 小偷会从停着的车上锯走零件，请停在明亮的地方。
catalytic-converter-mark = 请人在催化转换器上刻号码，有了号码，就能查出是您车上的。问问当地警察分局有没有免费刻号码的活动，也可以问汽车经销商或修车行。
    .short = 给催化转换器刻上号码，可以帮助警方追查。
catalytic-converter-guard = 问问修车行，怎样给催化转换器装金属护板或护笼。装了以后，小偷要花更多时间。车子一晃动就响的警报器，也可能有帮助。
    .short = 给催化转换器装上金属护板，小偷偷起来就更慢。
catalytic-converter-insurance = 问问保险公司，催化转换器被偷，您的保单赔不赔。多数情况下，要有“综合险”（comprehensive）才赔，这种保险是自选的。
    .short = 催化转换器被偷赔不赔，问问您的保险公司。
catalytic-converter-happening = 看到或听到有人在停着的车底下锯东西，不要靠近，也不要喊，哪怕是您自己的车。这种小偷可能有凶器。请拨打{ -contact-emergency }，说清车在哪里。
    .short = 看到有人在车底下锯东西，不要靠近，请拨打{ -contact-emergency }。
catalytic-converter-sign = 车一发动，忽然轰轰巨响，催化转换器可能没了。马上熄火，不要开车，因为油管可能被割断。如果闻到汽油味，请走远一点，拨打{ -contact-emergency }。车要请拖车拖走。
    .short = 如果车一发动就轰轰巨响，请熄火，不要开车。
catalytic-converter-report = 催化转换器被偷，不要钻到车底下。先拍照，向当地警察分局报案，再通知保险公司。如果小偷还在附近，不要靠近，请拨打{ -contact-emergency }。
    .short = 如果汽车零件被偷，请向警察分局报案；如果小偷还在附近，请拨打{ -contact-emergency }。
catalytic-converter-tip = 知道有人偷催化转换器，或者收购偷来的催化转换器，请拨打{ -contact-crime-stoppers-name }：{ -contact-crime-stoppers }。您不用说出姓名。
    .short = 提供汽车零件盗窃的线索，不用留名：{ -contact-crime-stoppers }
