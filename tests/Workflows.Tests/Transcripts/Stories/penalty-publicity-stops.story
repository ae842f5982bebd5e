# W-42、W-12：仅警告不公示；轻微信息三个月自动停止，无须修复；外省登记的推送登记地公示；处罚被撤销的撤回公示。
title 行政处罚公示：不予公示、自动停止、外省公示、撤回
party warned "长沙某示范超市（虚构）" 91430100MA4LA0016G legalPerson
party minor "湖南某示范文具有限公司（虚构）" 91430100MA4LE00501 legalPerson
party annulled "湖南某示范建材有限公司（虚构）" 91430100MA4LD0047X legalPerson
party away "广东某示范贸易有限公司（虚构）" 91430100MA4LH0081E legalPerson
party secret "湖南某示范仪器有限公司（虚构）" 91430100MA4LB002XG legalPerson

2026-01-05 wang.credit.changsha opens penalty-publicity W for 430100 against warned penaltyNumber=长市监罚〔2026〕1号 decidedOn=2026-01-05 => Entered
2026-01-05 li.field.changsha opens penalty-publicity X for 430100 against warned penaltyNumber=长市监罚〔2026〕1号 decidedOn=2026-01-05 => !NotPermitted
2026-01-06 zhang.case.changsha W enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=true barredKind=false fineYuan=0 domain=other decisionServedOn=2026-01-06 registeredInProvince=true restrictionOnParty=false => Entered
2026-01-06 wang.credit.changsha W check pass => !TaskNotOpen
2026-01-07 wang.credit.changsha W confirmNotPublished confirm => NotPublished
2026-01-07 party.warned opens repair-penalty-publicity V for 430100 against warned applicationOn=2026-01-07 => !EntryUnknown 行政处罚公示信息

# 罚款三千元，低于较低数额：轻微，2026-01-12公示，2026-04-12为最后一日，次日自动停止。
2026-01-08 zhang.case.changsha opens penalty-publicity M for 430100 against minor penaltyNumber=长市监罚〔2026〕2号 decidedOn=2026-01-07 => Entered
2026-01-08 zhang.case.changsha M enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=3000 domain=other decisionServedOn=2026-01-08 registeredInProvince=true restrictionOnParty=false => Entered
2026-01-09 wang.credit.changsha M check pass => Checked
2026-01-12 wang.credit.changsha M publish published => Published

# 处罚被判决撤销：大数据中心转来文书，当日撤回公示。
2026-01-15 zhang.case.changsha opens penalty-publicity A for 430100 against annulled penaltyNumber=长市监罚〔2026〕3号 decidedOn=2026-01-15 => Entered
2026-01-19 zhang.case.changsha A enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=80000 domain=other decisionServedOn=2026-01-19 registeredInProvince=true restrictionOnParty=false => Entered
2026-01-20 wang.credit.changsha A check pass => Checked
2026-02-02 party.minor opens repair-penalty-publicity N for 430100 against minor applicationOn=2026-02-02 => Applied
2026-02-03 wang.credit.changsha N accept accept => !ConditionsNotMet
2026-02-03 wang.credit.changsha N accept notNeeded "轻微信息，2026-04-12期满自动停止。" => NotNeeded
2026-02-12 wang.credit.changsha A publish published => Published
# 有正当理由不予公示的（保密审查）。
2026-02-12 zhang.case.changsha opens penalty-publicity S for 430100 against secret penaltyNumber=长市监罚〔2026〕5号 decidedOn=2026-02-11 => Entered
2026-02-12 zhang.case.changsha S enter refrain => !OpinionRequired
2026-02-12 zhang.case.changsha S enter refrain "涉及国家秘密，依法不予公示。" => NotPublished
2026-03-02 wang.credit.changsha A reports penalty-annulled withdrawnFrom=2026-02-27 underlyingPenalty=annulled => !NotPermitted 大数据中心
2026-03-02 wu.data.changsha A reports nothing-known => !EventNotAwaited
2026-03-02 wu.data.changsha A reports penalty-annulled withdrawnFrom=2026-02-27 underlyingPenalty=annulled => Completed
2026-04-12 time M => Published
2026-04-13 time M => Completed

# W-12：登记地在外省，2026-04-24决定，2026-05-12前推送，收到后十个工作日内由登记地公示。
2026-04-27 zhang.case.changsha opens penalty-publicity G for 430100 against away penaltyNumber=长市监罚〔2026〕88号 decidedOn=2026-04-24 => Entered
2026-04-28 zhang.case.changsha G enter enter procedure=ordinary noticeOfCriticism=false otherKinds=false veryLargeFine=false repeated=false linkedSeriousList=false warningOnly=false barredKind=false fineYuan=60000 domain=other decisionServedOn=2026-04-28 registeredInProvince=false restrictionOnParty=false => Entered
2026-04-29 wang.credit.changsha G check pass => Checked
2026-05-11 wang.credit.changsha G publish published => !TaskNotOpen
2026-05-11 wang.credit.changsha G pushOut pushed => Checked
2026-05-12 wang.credit.changsha G provinceReceipt received receivedOn=2026-05-11 => Checked
2026-05-25 wang.credit.changsha G provincePublished published publishedOn=2026-05-25 => Published
2027-05-25 time G => Published
2027-05-26 time G => Completed
