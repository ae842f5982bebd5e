# 加签：前加签的意见先于决定，并加签与决定同时进行，后加签在决定之后；会签人不同意只作显示；会签人不得自己决定。
title 加签与减签
party a "湖南某示范食品有限公司（虚构）" 91430100MA4LA0016G legalPerson

2026-01-05 zhang.case.changsha opens listing A for 430100 against a => Proposed
2026-01-05 zhang.case.changsha A propose propose "建议列入。" field=foodProduction ground=L44-05-02a heavierPenalty=HP-2b violationOn=2025-09-10 penaltyDecidedOn=2026-01-20 vileNature=true seriousCircumstances=true largeHarm=true factorsReasoned=9 lackOfIntentProven=false hearingApplies=true => Proposed
2026-01-06 li.field.changsha A addSigner fieldReview before zhang.case.changsha "请说明。" => !MakerIsChecker zhang
2026-01-06 li.field.changsha A addSigner fieldReview before zhao.legal.changsha => !ReasonRequired 加签
2026-01-06 zhao.legal.changsha A sign fieldReview agree => !NotPermitted 会签
2026-01-06 li.field.changsha A addSigner fieldReview before zhao.legal.changsha "涉及法律适用。" => Proposed
2026-01-06 li.field.changsha A addSigner fieldReview beside zhao.legal.changsha "重复。" => !ReceiverNotAllowed 已在会签人之列
2026-01-06 li.field.changsha A fieldReview agree => !SignaturesMissing zhao
2026-01-06 zhao.legal.changsha A sign fieldReview disagree => !OpinionRequired
2026-01-06 zhao.legal.changsha A sign fieldReview disagree "适用条款存疑。" => Proposed
2026-01-06 zhao.legal.changsha A fieldReview agree => !NotPermitted 业务
2026-01-07 li.field.changsha A removeSigner fieldReview zhao.legal.changsha "不必了。" => !SignerUnknown
# 并加签、后加签：决定先作出，待签署以后才办结。
2026-01-07 li.field.changsha A addSigner fieldReview beside tan.field-chief.changsha "请负责人会签。" => Proposed
2026-01-07 li.field.changsha A addSigner fieldReview after luo.field.changsha "请阅后签署。" => Proposed
2026-01-07 li.field.changsha A addSigner fieldReview after gong.field.changsha "请阅后签署。" => Proposed
2026-01-07 luo.field.changsha A sign fieldReview agree => !NotPermitted 后加签
2026-01-07 li.field.changsha A removeSigner fieldReview gong.field.changsha "本人休假。" => Proposed
2026-01-07 tan.field-chief.changsha A fieldReview agree => !MakerIsChecker 会签
2026-01-08 li.field.changsha A fieldReview agree "同意。" => Proposed
2026-01-08 wang.credit.changsha A creditCheck agree => !TaskNotOpen
2026-01-08 luo.field.changsha A sign fieldReview agree => Proposed
2026-01-09 tan.field-chief.changsha A sign fieldReview agree "同意。" => Proposed
# 会签过业务复核的人，不得再作信用审查以后须分离的环节。
2026-01-09 wang.credit.changsha A creditCheck agree => Reviewed
