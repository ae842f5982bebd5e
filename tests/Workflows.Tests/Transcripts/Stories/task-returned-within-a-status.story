# 退回：申辩复核以后，法制审核可以退回申辩复核环节（案件仍处于“陈述申辩期满”），重办以后分离要求照旧。
title 退回已办环节
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 li.field.changsha A fieldReview agree => Proposed
2026-01-05 wang.credit.changsha A creditCheck agree => Reviewed
2026-01-05 zhang.case.changsha A serveNotice served noticeServedOn=2026-01-05 => Notified
2026-01-09 zhang.case.changsha A recordDefence defenceMade "当事人书面申辩。" => Notified
2026-01-13 time A => Heard
2026-01-13 zhao.legal.changsha A reviewDefence upheld "申辩不成立。" => Heard
2026-01-13 zhao.legal.changsha A return legalReview to reviewDefence "自己复核过，不能审核。" => !MakerIsChecker 申辩
2026-01-14 qian.legal.changsha A return legalReview to reviewDefence "未回应第三项申辩。" => Heard
2026-01-14 sun.legal.changsha A reviewDefence upheld "已逐项回应。" => Heard
2026-01-15 sun.legal.changsha A legalReview pass => !MakerIsChecker
2026-01-15 zhao.legal.changsha A legalReview pass => !MakerIsChecker
2026-01-15 qian.legal.changsha A legalReview pass => LegallyReviewed
2026-01-16 zhou.head.changsha A return collectiveDecision to proposer "事实不清，退回补充调查。" => Proposed
