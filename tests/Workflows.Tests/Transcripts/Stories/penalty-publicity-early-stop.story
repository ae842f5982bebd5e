# W-37、W-38、W-39：行政处罚公示与提前停止公示。一般领域六个月、食品领域十二个月（2025-12-25前）；2025-12-25起三个月。
title 行政处罚公示：满期方可提前停止，早一日不予受理
party goods "长沙某示范百货有限公司（虚构）" 91430100MA4LA0016G legalPerson
party food "长沙某示范食品有限公司（虚构）" 91430100MA4LE00501 legalPerson
party late "湖南某示范糕点有限公司（虚构）" 91430100MA4LD0047X legalPerson
party none "湖南某示范建材有限公司（虚构）" 91430100MA4LH0081E legalPerson

# 没有公示记录的，不能申请提前停止。
2024-12-02 party.none opens repair-penalty-publicity N for 430100 against none applicationOn=2024-12-02 => !EntryUnknown 行政处罚公示信息
# 2024-12-10 处罚决定，罚款六万元；未送达不得公示；录入人不得自行核对。
2024-12-11 zhang.case.changsha opens penalty-publicity A for 430100 against goods penaltyNumber=长市监罚〔2024〕101号 decidedOn=2024-12-10 => Entered
2024-12-11 zhang.case.changsha A enter enter procedure=ordinary warningOnly=false noticeOfCriticism=false barredKind=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false fineYuan=60000 domain=other registeredInProvince=true restrictionOnParty=false => !FactMissing 送达
2024-12-12 zhang.case.changsha A enter enter procedure=ordinary warningOnly=false noticeOfCriticism=false barredKind=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false fineYuan=60000 domain=other decisionServedOn=2024-12-12 registeredInProvince=true restrictionOnParty=false => Entered
2024-12-12 zhang.case.changsha A check pass => !NotPermitted 信用
2024-12-13 wang.credit.changsha A check return "请隐去经办人电话。" => Entered
2024-12-13 zhang.case.changsha A enter enter => Entered
2024-12-16 wang.credit.changsha A check pass => Checked
2024-12-20 wang.credit.changsha A publish published => Published
2024-12-20 zhang.case.changsha opens penalty-publicity B for 430100 against food penaltyNumber=长市监罚〔2024〕102号 decidedOn=2024-12-10 => Entered
2024-12-20 zhang.case.changsha B enter enter procedure=ordinary warningOnly=false noticeOfCriticism=false barredKind=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false fineYuan=60000 domain=food decisionServedOn=2024-12-12 registeredInProvince=true restrictionOnParty=false => Entered
2024-12-20 wang.credit.changsha B check pass => Checked
2024-12-20 wang.credit.changsha B publish published => Published

# W-37：一般领域六个月，2025-06-20为最后一日，2025-06-21起可以申请。
2025-06-20 party.goods opens repair-penalty-publicity P for 430100 against goods applicationOn=2025-06-20 => Applied
2025-06-20 wang.credit.changsha P accept accept => !ConditionsNotMet 2025-06-21
2025-06-20 wang.credit.changsha P accept notNeeded "期满自动停止。" => !ConditionsNotMet
2025-06-20 wang.credit.changsha P accept refuse "公示未满六个月，最早可于2025-06-21申请。" => NotAccepted
2025-06-21 party.goods opens repair-penalty-publicity Q for 430100 against goods applicationOn=2025-06-21 => Applied
2025-06-21 party.goods opens repair-penalty-publicity R for 430100 against goods applicationOn=2025-06-21 => !DuplicateCase
2025-06-23 wang.credit.changsha Q accept supplement => !OpinionRequired
2025-06-23 wang.credit.changsha Q accept supplement "请补交缴款凭证。" complete=true formallyProper=true => !ConditionsNotMet
2025-06-23 wang.credit.changsha Q accept supplement "请补交缴款凭证。" complete=false formallyProper=true => Supplementing
2025-06-24 party.goods Q supplement supplemented obligationsPerformed=true harmRemoved=true => Applied
# 需要补正的内容只告知一次。
2025-06-24 wang.credit.changsha Q acceptAgain supplement "再补一次。" => !OutcomeUnknown
2025-06-24 wang.credit.changsha Q acceptAgain accept field=foodProduction => Accepted
2025-06-26 zhang.case.changsha Q verifyObligations verified "罚款已缴清。" obligationsPerformed=true => Accepted
2025-06-26 li.field.changsha Q verifyHarm verified "问题商品已下架召回。" harmRemoved=true => Accepted
2025-06-27 wang.credit.changsha Q verifyRegister verified furtherPenaltySameKind=false onAbnormalList=false onSeriousList=false priorSameDomainPenalties24M=1 seriousCircumstances=false registeredInProvince=true => Verified
2025-06-30 zhou.head.changsha Q decide refuse "不予修复。" => !ConditionsNotMet
2025-06-30 zhou.head.changsha Q decide grant "准予修复。" => Granted
# W-39：食品领域2025-07-01公示。
2025-07-01 zhang.case.changsha opens penalty-publicity C for 430100 against late penaltyNumber=长市监罚〔2025〕61号 decidedOn=2025-06-25 => Entered
2025-07-01 zhang.case.changsha C enter enter procedure=ordinary warningOnly=false noticeOfCriticism=false barredKind=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false fineYuan=60000 domain=food decisionServedOn=2025-06-27 registeredInProvince=true restrictionOnParty=false => Entered
2025-07-01 wang.credit.changsha C check pass => Checked
2025-07-01 wang.credit.changsha C publish published => Published
2025-07-02 wang.credit.changsha Q stopPublicity stopped => Stopped
2025-07-02 time A => EndedElsewhere
2025-07-03 wang.credit.changsha Q pushResult pushed => Completed
2025-07-03 party.goods opens repair-penalty-publicity S for 430100 against goods applicationOn=2025-07-03 => !EntryNotInForce 2025-06-30

# W-38：食品领域十二个月，2025-12-20为最后一日，2025-12-21起可以申请。
2025-12-20 party.food opens repair-penalty-publicity F for 430100 against food applicationOn=2025-12-20 => Applied
2025-12-20 wang.credit.changsha F accept accept => !ConditionsNotMet 2025-12-21
2025-12-20 party.food F withdrawApplication withdraw "改日再申请。" => Withdrawn
2025-12-21 party.food opens repair-penalty-publicity G for 430100 against food applicationOn=2025-12-21 => Applied
2025-12-22 wang.credit.changsha G accept accept field=foodProduction => Accepted
# W-39：2025-12-24依旧规不满十二个月，2025-12-25起依新规（三个月，待核实）可以申请。
2025-12-24 party.late opens repair-penalty-publicity H for 430100 against late applicationOn=2025-12-24 => Applied
2025-12-24 wang.credit.changsha H accept accept => !ConditionsNotMet 2026-07-02
2025-12-24 wang.credit.changsha H accept refuse "公示未满十二个月。" => NotAccepted
2025-12-25 party.late opens repair-penalty-publicity I for 430100 against late applicationOn=2025-12-25 => Applied
2025-12-25 wang.credit.changsha I accept accept field=foodProduction => Accepted
# 新规施行，一般失信公示一年：W-38的处罚于2025-12-25为最后一日，次日自动停止公示，在办申请终止。
2025-12-25 time B => Published
2025-12-26 time B => Completed
2025-12-26 time G => Moot
2025-12-26 wang.credit.changsha G verifyRegister verified => !CaseClosed
# W-39的处罚改为2026-07-01为最后一日。
2025-12-29 party.late I withdrawApplication withdraw "暂不申请。" => Withdrawn
2026-07-01 time C => Published
2026-07-02 time C => Completed
