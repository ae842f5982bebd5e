# 第十二条第二款：当事人申辩被采纳，不予列入；未附放弃书不得登记放弃。
title 申辩被采纳
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 li.field.changsha A propose propose "建议列入。" => !NotPermitted
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 zhang.case.changsha A fieldReview agree => !NotPermitted 业务
2026-01-06 li.field.changsha A fieldReview disagree "缺检验报告。" => Proposed
2026-01-06 zhang.case.changsha A propose approve "建议列入。" => !OutcomeUnknown propose
2026-01-06 zhang.case.changsha A propose propose "已补充检验报告。" => Proposed
2026-01-06 li.field.changsha A fieldReview agree => Proposed
2026-01-07 wang.credit.changsha A creditCheck agree => Reviewed
2026-01-08 zhang.case.changsha A serveNotice served => !FactMissing 送达日期
2026-01-08 zhang.case.changsha A serveNotice served noticeServedOn=2026-01-08 superiorConsent=granted => !FactUndeclared superiorConsent
2026-01-08 zhang.case.changsha A serveNotice served noticeServedOn=2026-01-08 => Notified
2026-01-09 zhang.case.changsha A recordDefence waived => !EvidenceMissing waiver
2026-01-09 zhang.case.changsha A recordDefence defenceMade "当事人提交供应商刑事判决书，证明其不知情。" => Notified
2026-01-15 time A => Notified
2026-01-16 time A => Heard
2026-01-16 zhang.case.changsha A recordDefence defenceMade "逾期申辩。" => !TaskNotOpen
2026-01-19 qian.legal-chief.changsha A reviewDefence accepted "足以证明无主观故意，采纳。" => NotListed
