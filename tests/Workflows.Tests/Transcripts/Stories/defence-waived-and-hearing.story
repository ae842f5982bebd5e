# 书面放弃可缩短期间；要求听证的须举行听证。
title 放弃与听证
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson
party b "长沙某示范餐饮店（虚构）" 92430102MA4LG00785 individualBusiness

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 li.field.changsha A fieldReview agree => Proposed
2026-01-05 wang.credit.changsha A creditCheck agree => Reviewed
2026-01-05 zhang.case.changsha A serveNotice served noticeServedOn=2026-01-05 => Notified
2026-01-06 zhang.case.changsha A recordDefence waived +waiver => Heard
2026-01-06 zhao.legal.changsha A legalReview pass => LegallyReviewed
2026-01-06 zhang.case.changsha opens listing B for 430100 against b => Proposed
2026-01-06 zhang.case.changsha B propose propose "建议列入。" field=specialEquipment ground=L44-07-01b heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-02-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-06 li.field.changsha B fieldReview agree => Proposed
2026-01-06 wang.credit.changsha B creditCheck agree => Reviewed
2026-01-06 zhang.case.changsha B serveNotice served noticeServedOn=2026-01-06 => Notified
2026-01-08 zhang.case.changsha B recordDefence hearingRequested "当事人要求听证。" => Notified
2026-01-14 time B => Heard
2026-01-14 zhao.legal.changsha B legalReview pass => !TaskNotOpen
# 听证通知须提前满七个工作日：2026-01-14通知，期间至2026-01-23届满，次日起方可举行。
2026-01-14 qian.legal-chief.changsha B noticeHearing noticed hearingNoticeServedOn=2026-01-14 hearingOn=2026-01-23 => !ConditionsNotMet 2026-01-23
2026-01-14 qian.legal-chief.changsha B noticeHearing noticed hearingNoticeServedOn=2026-01-14 hearingOn=2026-01-24 => Heard
2026-01-23 qian.legal-chief.changsha B holdHearing held "听证已举行。" => !TaskNotOpen
2026-01-24 qian.legal-chief.changsha B holdHearing postponed "当事人因故不能到场，延期。" => Heard
2026-01-26 qian.legal-chief.changsha B noticeHearing noticed hearingNoticeServedOn=2026-01-26 hearingOn=2026-02-05 => Heard
2026-02-05 qian.legal-chief.changsha B holdHearing held "听证已举行，当事人陈述意见已记录。" => Heard
2026-02-05 qian.legal-chief.changsha B legalReview pass => !MakerIsChecker
2026-02-05 zhao.legal.changsha B legalReview pass => LegallyReviewed
