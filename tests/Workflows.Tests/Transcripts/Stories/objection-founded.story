# 异议成立：受理、核实、更正均在期限内，书面答复；此后未申请复议、未起诉，六个月期满办结。
title 异议成立，更正后答复
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2025-02-24 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2025〕12号 => Proposed
2025-02-24 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2024-12-03 penaltyDecidedOn=2025-03-17 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2025-02-25 li.field.changsha A fieldReview agree "复核无异议。" => Proposed
2025-02-27 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2025-03-03 zhang.case.changsha A serveNotice served noticeServedOn=2025-03-03 => Notified
2025-03-11 time A => Heard
2025-03-12 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2025-03-13 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2025-03-13 wang.credit.changsha A requestConsent request => Agreed
2025-03-14 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2025-03-17 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2025-03-17 restrictionOnParty=false => Decided
2025-03-19 zhang.case.changsha A serveDecision served decisionServedOn=2025-03-19 serviceMode=direct => Served
2025-03-25 wang.credit.changsha A publish published => Published
2025-03-26 wang.credit.changsha A applyMeasures applied => Enforced

2025-04-07 party.a opens objection O for 430100 against a objectedOn=2025-04-07 => !FactMissing 异议事项
2025-04-07 party.a opens objection O for 430100 against a objectedOn=2025-04-07 wrongItem="列入情形项次有误" => Filed
2025-04-14 wang.credit.changsha O accept accept => Accepted
2025-05-12 wang.credit.changsha O verify wrong "核对案卷，应为第二项第二目。" correctItem="L44-05-02b" ground=L44-05-02b => !EvidenceMissing verificationRecord
2025-05-12 wang.credit.changsha O verify wrong "核对案卷，应为第二项第二目。" correctItem="L44-05-02b" ground=L44-05-02b +verificationRecord => Founded
2025-05-13 wang.credit.changsha O correct corrected => !NotPermitted
2025-05-13 sun.credit-chief.changsha O correct corrected => Replied
2025-05-14 wang.credit.changsha O reply replied "列入情形项次已更正，列入结论不变。" knewOn=2025-03-19 => Replied
# 六个月自知道之日起算：2025-09-19为最后一日。
2025-09-19 time O => Replied
2025-09-20 time O => Closed
