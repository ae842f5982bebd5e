# W-40、W-43：吊销许可2025-12-25前不得提前停止，此后满一年可以；三年期满自动停止；在经营异常名录中的不予修复；严格程序不延长期限；外省推送。
title 严重等级处罚的提前停止
party revoked "湖南某示范药业有限公司（虚构）" 91430100MA4LA0016G legalPerson
party waits "湖南某示范医药有限公司（虚构）" 91430100MA4LE00501 legalPerson
party abnormal "湖南某示范百货有限公司（虚构）" 91430100MA4LD0047X legalPerson
party forger "湖南某示范商贸有限公司（虚构）" 91430100MA4LH0081E legalPerson

2023-04-20 zhang.case.changsha opens penalty-publicity A for 430100 against revoked penaltyNumber=长市监罚〔2023〕11号 decidedOn=2023-04-20 => Entered
2023-04-21 zhang.case.changsha A enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=true fineYuan=0 domain=drug decisionServedOn=2023-04-21 registeredInProvince=true restrictionOnParty=false => Entered
2023-04-21 zhang.case.changsha opens penalty-publicity B for 430100 against waits penaltyNumber=长市监罚〔2023〕12号 decidedOn=2023-04-20 => Entered
2023-04-21 zhang.case.changsha B enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=true fineYuan=0 domain=drug decisionServedOn=2023-04-21 registeredInProvince=true restrictionOnParty=false => Entered
2023-04-24 wang.credit.changsha A check pass => Checked
2023-04-24 wang.credit.changsha B check pass => Checked
2023-05-01 wang.credit.changsha A publish published => Published
2023-05-01 wang.credit.changsha B publish published => Published
2025-01-06 zhang.case.changsha opens penalty-publicity C for 430100 against abnormal penaltyNumber=长市监罚〔2025〕1号 decidedOn=2025-01-03 => Entered
2025-01-06 zhang.case.changsha C enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=60000 domain=other decisionServedOn=2025-01-06 registeredInProvince=true restrictionOnParty=false => Entered
2025-01-07 wang.credit.changsha C check pass => Checked
2025-01-10 wang.credit.changsha C publish published => Published
2025-01-10 zhang.case.changsha opens penalty-publicity D for 430100 against forger penaltyNumber=长市监罚〔2025〕2号 decidedOn=2025-01-03 => Entered
2025-01-10 zhang.case.changsha D enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=60000 domain=other decisionServedOn=2025-01-06 registeredInProvince=true restrictionOnParty=false => Entered
2025-01-10 wang.credit.changsha D check pass => Checked
2025-01-10 wang.credit.changsha D publish published => Published

# W-43：六个月已满，但在经营异常名录中：先移出名录。
2025-07-11 party.abnormal opens repair-penalty-publicity J for 430100 against abnormal applicationOn=2025-07-11 => Applied
2025-07-14 wang.credit.changsha J accept accept field=foodProduction => Accepted
2025-07-15 zhang.case.changsha J verifyObligations verified "罚款已缴清。" obligationsPerformed=true => Accepted
2025-07-15 li.field.changsha J verifyHarm verified "已整改。" harmRemoved=true => Accepted
2025-07-15 wang.credit.changsha J verifyRegister verified furtherPenaltySameKind=false onAbnormalList=true onSeriousList=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2025-07-16 zhao.legal.changsha J legalReview verifyAgain "请核对名录查询结果。" => Accepted
2025-07-16 zhang.case.changsha J verifyObligations verified "罚款已缴清。" => Accepted
2025-07-16 li.field.changsha J verifyHarm verified "已整改。" => Accepted
2025-07-17 wang.credit.changsha J verifyRegister verified onAbnormalList=true => Verified
2025-07-17 zhao.legal.changsha J legalReview pass "仍在经营异常名录中，依法不予修复。" => Verified
2025-07-18 zhou.head.changsha J decide grant => !ConditionsNotMet 经营异常名录
2025-07-18 zhou.head.changsha J decide refuse "请先移出经营异常名录。" => Refused

# 决定前发现缴款凭证系伪造：不予修复。
2025-07-21 party.forger opens repair-penalty-publicity K for 430100 against forger applicationOn=2025-07-21 => Applied
2025-07-22 wang.credit.changsha K accept accept field=foodProduction => Accepted
2025-07-23 zhang.case.changsha K verifyObligations verified "凭证显示已缴清。" obligationsPerformed=true => Accepted
2025-07-23 li.field.changsha K verifyHarm verified "已整改。" harmRemoved=true => Accepted
2025-07-23 wang.credit.changsha K verifyRegister verified furtherPenaltySameKind=false onAbnormalList=false onSeriousList=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2025-07-24 zhou.head.changsha K decide fraud "缴款凭证查无。" intentional=true fraudSerious=false => Verified
2025-07-24 zhou.head.changsha K decide fraud "缴款凭证系伪造。" intentional=true fraudSerious=true => Verified
2025-07-24 zhou.head.changsha K decide grant => !TaskNotOpen
2025-07-25 zhao.legal.changsha K fraudReview confirm "故意提供虚假材料，情节严重，不予修复。" => Refused

# W-40：2025-12-24以前不得提前停止，2025-12-25起满一年即可。
2025-12-24 party.revoked opens repair-penalty-publicity P for 430100 against revoked applicationOn=2025-12-24 => Applied
2025-12-24 wang.credit.changsha P accept accept => !ConditionsNotMet 不得提前停止
2025-12-24 wang.credit.changsha P accept refuse "吊销许可，不得提前停止公示。" => NotAccepted
2025-12-25 party.revoked opens repair-penalty-publicity Q for 430100 against revoked applicationOn=2025-12-25 => Applied
2025-12-25 wang.credit.changsha Q accept accept field=foodProduction => Accepted
2025-12-26 zhang.case.changsha Q verifyObligations verified "已履行。" obligationsPerformed=true => Accepted
2025-12-26 li.field.changsha Q verifyHarm verified "已整改。" harmRemoved=true => Accepted
# 二十四个月内同领域已有两次处罚：严格程序，现场核查、集体讨论，期限仍为七个工作日。
2025-12-29 wang.credit.changsha Q verifyRegister verified furtherPenaltySameKind=false onAbnormalList=false onSeriousList=false priorSameDomainPenalties24M=2 seriousCircumstances=false registeredInProvince=false => Verified
2025-12-30 tan.field.changsha Q verifyOnSite verified "现场核查无异常。" harmRemoved=true +siteRecord +rectificationProof => !FactMissing 核查人员
2025-12-30 tan.field.changsha Q verifyOnSite verified "现场核查无异常。" harmRemoved=true secondOfficer=李业务 => !EvidenceMissing siteRecord
2025-12-30 tan.field.changsha Q verifyOnSite verified "现场核查无异常。" harmRemoved=true secondOfficer=李业务 +siteRecord +rectificationProof => Verified
2025-12-31 zhao.legal.changsha Q legalReview pass "程序合法。" => Verified
2026-01-06 zhou.head.changsha Q decide grant => !TaskNotOpen
2026-01-06 zhou.head.changsha Q decideCollectively grant "经集体讨论，准予修复。" => Granted
# 登记地在外省：三个工作日内推送，登记地收到后五个工作日内停止公示。
2026-01-07 wang.credit.changsha Q stopPublicity stopped => !TaskNotOpen
2026-01-09 wang.credit.changsha Q pushProvince pushed => Granted
2026-01-12 wang.credit.changsha Q provinceReceipt received provinceReceivedOn=2026-01-12 => Granted
2026-01-19 wang.credit.changsha Q provinceStop stopped stoppedOn=2026-01-19 => Stopped
2026-01-22 wang.credit.changsha Q pushResult pushed => Completed

# 三年期满：2026-05-01为最后一日，次日自动停止，在办申请终止。
2026-04-30 party.waits opens repair-penalty-publicity R for 430100 against waits applicationOn=2026-04-30 => Applied
2026-04-30 wang.credit.changsha R accept accept field=foodProduction => Accepted
2026-05-01 time B => Published
2026-05-02 time B => Completed
2026-05-02 time R => Moot
