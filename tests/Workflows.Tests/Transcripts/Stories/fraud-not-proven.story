# 令第44号第二十条要求故意且情节严重：核查无实据、情节不严重、申辩成立，均不撤销；未经修复移出的记录不能撤销修复。
title 线索不成立，不予撤销
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

2024-05-06 zhang.case.changsha opens repair-revocation H for 430100 against a => !EntryNotRepaired Published

2025-04-23 party.a opens repair-serious-list R for 430100 against a applicationOn=2025-04-23 => Applied
2025-04-24 wang.credit.changsha R accept accept => Accepted
2025-04-27 li.field.changsha R verifyHarm verified "召回完成，复检合格。" harmRemoved=true => Accepted
2025-04-27 zhang.case.changsha R verifyObligations verified "缴款凭证齐全。" obligationsPerformed=true => Accepted
2025-04-28 wang.credit.changsha R verifyRegister verified heavierPenaltiesSinceListing=0 restrictionRunning=false priorSameDomainPenalties24M=0 seriousCircumstances=false registeredInProvince=true => Verified
2025-05-06 zhou.head.changsha R decide grant "准予修复。" => Granted
2025-05-08 wang.credit.changsha R stopPublicity stopped => Stopped
2025-05-09 wang.credit.changsha R pushResult pushed => Completed

2025-06-03 zhang.case.changsha opens repair-revocation I for 430100 against a => Reported
2025-06-04 wang.credit.changsha I inquire notFound => !OpinionRequired
2025-06-04 wang.credit.changsha I inquire notFound "凭证属实。" => Dismissed
2025-06-09 zhang.case.changsha opens repair-revocation J for 430100 against a => Reported
2025-06-10 wang.credit.changsha J inquire found "个别材料日期笔误，非故意。" intentional=false seriousCircumstances=false +fraudReport => Dismissed
2025-06-11 zhang.case.changsha opens repair-revocation K for 430100 against a => Reported
2025-06-11 wang.credit.changsha K inquire found "疑似伪造。" intentional=true seriousCircumstances=true +fraudReport => Inquired
2025-06-11 wang.credit.changsha K serveNotice served noticeServedOn=2025-06-11 => Notified
2025-06-12 wang.credit.changsha K recordDefence defenceMade "提交银行回单原件。" => Notified
2025-06-18 time K => Notified
2025-06-19 time K => Heard
2025-06-19 zhao.legal.changsha K legalReview dismiss "银行回单经核实为真，申辩成立。" => Dismissed
