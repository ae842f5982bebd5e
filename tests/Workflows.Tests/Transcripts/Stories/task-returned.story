# 退回：按流程定义退回上一步、退回提出人、退回已办环节；退回须写明意见；跨状态的退回须经法定的退回环节。
title 退回
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-05 zhang.case.changsha A return fieldReview to previous "自己退自己。" => !NotPermitted 业务
2026-01-06 li.field.changsha A return fieldReview to previous => !OpinionRequired 退回
2026-01-06 li.field.changsha A return fieldReview to proposer "缺检验报告。" => !ReturnNotAllowed previous
2026-01-06 li.field.changsha A return fieldReview to previous "缺检验报告。" => Proposed
2026-01-06 li.field.changsha A return fieldReview to previous "缺检验报告。" => !TaskNotOpen 退回
2026-01-07 chen.case.changsha A propose propose "已补充检验报告。" => Proposed
2026-01-07 li.field.changsha A fieldReview agree => Proposed
# 提出过该案的两名经办人，换个处室也不能审查自己的提案；退回重办以后仍然如此。
2026-01-08 wang.credit.changsha A return creditCheck to fieldReview "请复核。" => !ReturnNotAllowed proposer
2026-01-08 wang.credit.changsha A return creditCheck to previous "请业务处复核危害后果。" => Proposed
2026-01-08 luo.field.changsha A fieldReview agree "已复核。" => Proposed
2026-01-09 wang.credit.changsha A return creditCheck to proposer "请补正文书。" => Proposed
2026-01-09 zhang.case.changsha A propose propose "已补正。" => Proposed
2026-01-09 luo.field.changsha A fieldReview agree => Proposed
2026-01-09 wang.credit.changsha A creditCheck agree => Reviewed
2026-01-09 zhang.case.changsha A return serveNotice to previous "不送了。" => !ReturnNotAllowed 没有为该环节规定退回路径
2026-01-09 zhang.case.changsha A serveNotice served noticeServedOn=2026-01-09 => Notified
2026-01-12 zhang.case.changsha A recordDefence waived +waiver => Heard
# 未经申辩复核，不能退回申辩复核；退回提出人须经法定的退回环节，案件回到“拟列入”。
2026-01-13 zhao.legal.changsha A return legalReview to reviewDefence "请再复核。" => !ReturnNotAllowed 尚未办理
2026-01-13 zhao.legal.changsha A return legalReview to proposer "定性有误，请重新提出。" => Proposed
2026-01-13 zhang.case.changsha A propose propose "已更正定性。" => Proposed
