### Car break-ins

car-break-in = 车内财物盗窃
    .summary = 车里看不到东西，小偷就少了一个下手的理由。
    .keywords = 车内财物盗窃, 砸车窗, 车窗被砸, 车被砸了, 车被撬了, 车里东西被偷, 偷车里的东西, 砸车偷东西, 停车被砸窗, 后备箱被撬, 车玻璃碎了, 砸玻璃, car break-in

car-break-in-how = 作案手法：小偷从停着的车旁走过，往车里张望，试着拉车门。车门拉得开，就把找到的东西拿走。看见包、手机或盒子，小偷可能会砸窗。
    .short = 小偷会往停着的车里张望，还会试着拉车门。
car-break-in-nothing-visible = 停车后，车里看得见的地方什么都别留。一个包、一个充电器或几枚硬币，就可能让人动手砸窗。
    .short = 停车后，车里看得见的地方什么都别留。
car-break-in-stow-early = 开到停车地点之前，先把包放进后备箱。到了再放，可能有人正看着。
    .short = 开到停车地点之前，先把包放进后备箱。
car-break-in-lock = 关好车窗，锁好每扇车门，带走钥匙，哪怕只停一小会儿。
    .short = 哪怕只离开一分钟，也要锁车、带走钥匙。
car-break-in-papers = 不要把钱包、护照、笔记本电脑或家门钥匙留在车里过夜。
    .short = 证件、笔记本电脑、钥匙，不要留在车里过夜。
car-break-in-park = 尽量把车停在灯光明亮、人来人往的地方，或者有人值守的停车库。
    .short = 把车停在灯光明亮、人来人往的地方。
car-break-in-happening = 看到有人正在砸车、撬车，请拨打{ -contact-emergency }，说清您在哪里。不要靠近那个人。
    .short = 看到有人正在砸车、撬车，请拨打{ -contact-emergency }。
car-break-in-after = 回来发现车窗被砸，先拍照，尽量少碰东西。然后向当地警察分局报案，或拨打{ -contact-city-services }询问如何在网上报案。
    .short = 发现车被砸、被撬，先拍照，再报案。
