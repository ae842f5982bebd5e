# 陈述申辩期五个工作日：2025-06-05送达，2025-06-12为最后一日，次日方可审核。当事人申辩后退回补充核查，再次告知。
title 陈述申辩期满前不得决定，申辩后补充核查
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2024-03-25 zhang.case.changsha opens listing A for 430100 against a penaltyNumber=长市监罚告〔2024〕21号 => Proposed
2024-03-25 zhang.case.changsha A propose propose "事实清楚、证据确凿，九项因素已逐项说理，建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2023-11-20 penaltyDecidedOn=2024-04-22 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2024-03-26 li.field.changsha A fieldReview agree "复核无异议。" => Proposed
2024-03-28 wang.credit.changsha A creditCheck agree "符合列入条件，未见重复列入。" => Reviewed
2024-04-08 zhang.case.changsha A serveNotice served noticeServedOn=2024-04-08 => Notified
2024-04-16 time A => Heard
2024-04-17 zhao.legal.changsha A legalReview pass "审核通过。" => LegallyReviewed
2024-04-18 zhou.head.changsha A collectiveDecision list "经集体讨论，同意列入。" => Agreed
2024-04-18 wang.credit.changsha A requestConsent request => Agreed
2024-04-19 he.credit-chief.hunan A giveConsent granted "同意。" => Consented
2024-04-22 zhou.head.changsha A issueDecision issue penaltyDecidedOn=2024-04-22 restrictionOnParty=false => Decided
2024-04-24 zhang.case.changsha A serveDecision served decisionServedOn=2024-04-24 serviceMode=direct => Served
2024-04-29 wang.credit.changsha A publish published => Published
2024-04-30 wang.credit.changsha A applyMeasures applied => Enforced

2025-04-23 party.a opens repair-serious-list R for 430100 against a applicationOn=2025-04-23 => Applied
2025-04-24 wang.credit.changsha R accept accept => Accepted
2025-04-27 li.field.changsha R verifyHarm verified "召回完成，复检合格。" harmRemoved=true => Accepted
2025-04-27 zhang.case.changsha R verifyObligations verified "缴款凭证齐全。" obligationsPerformed=true => Accepted
2025-04-28 wang.credit.changsha R verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2025-05-06 zhou.head.changsha R decide grant "准予修复。" => Granted
2025-05-08 wang.credit.changsha R stopPublicity stopped => Stopped
2025-05-09 wang.credit.changsha R pushResult pushed => Completed

2025-06-03 zhang.case.changsha opens repair-revocation H for 430100 against a => Reported
2025-06-03 zhang.case.changsha opens repair-revocation I for 430100 against a => !DuplicateCase
2025-06-04 wang.credit.changsha H inquire found "缴款凭证系伪造。" intentional=true seriousCircumstances=true +fraudReport => Inquired
2025-06-05 wang.credit.changsha H serveNotice served => !FactMissing 告知书送达日期
2025-06-05 wang.credit.changsha H serveNotice served noticeServedOn=2025-06-05 => Notified
2025-06-10 wang.credit.changsha H recordDefence defenceMade "当事人称系财务人员自行伪造。" => Notified
2025-06-12 time H => Notified
2025-06-12 zhao.legal.changsha H legalReview pass "同意。" => !TaskNotOpen
2025-06-13 time H => Heard
2025-06-13 zhao.legal.changsha H legalReview return "请核实单位是否知情。" => Reported
2025-06-16 wang.credit.changsha H inquire-2 found "法定代表人签字知情。" intentional=true seriousCircumstances=true +fraudReport => Inquired
2025-06-16 wang.credit.changsha H serveNotice-2 served noticeServedOn=2025-06-16 => Notified
2025-06-17 wang.credit.changsha H recordDefence-3 waived => !EvidenceMissing waiver
2025-06-17 wang.credit.changsha H recordDefence-3 waived +waiver => Heard
2025-06-17 wang.credit.changsha H legalReview-2 pass "同意。" => !NotPermitted
2025-06-18 zhao.legal.changsha H legalReview-2 pass "应予撤销。" => LegallyReviewed
2025-06-18 zhou.head.changsha H decide revoke => Restored
2025-06-20 wang.credit.changsha H republish published => Completed
