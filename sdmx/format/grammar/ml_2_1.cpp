// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl21 = R"grammar(N	a	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message
N	b	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message/footer
N	c	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common
N	d	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure
N	e	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic
N	f	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/metadata/generic
N	g	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/registry
N	h	http://www.sdmx.org/resources/sdmxml/schemas/v2_1/query
P	[A-Za-z0-9_@$\-]+(\.[A-Za-z0-9_@$\-]+)*
P	[A-Za-z0-9_@$\-]+
P	\d{4}\-([ASTQ]\d{1}|[MW]\d{2}|[D]\d{3})(Z|((\+|\-)\d{2}:\d{2}))?
P	(.+Z)|(.{5}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))|(.{5}[^\+\-Z]+)
P	.{5}A1.*
P	.{5}S[1-2].*
P	.{5}T[1-3].*
P	.{5}Q[1-4].*
P	.{5}M(0[1-9]|1[0-2]).*
P	.{5}W(0[1-9]|[1-4][0-9]|5[0-3]).*
P	.{5}D(0[0-9][1-9]|[1-2][0-9][0-9]|3[0-5][0-9]|36[0-6]).*
P	\d{4}\-\d{2}\-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?)?(Z|((\+|\-)\d{2}:\d{2}))?/P.+
P	(.{5}02\-(0[1-9]|[1-2][0-9]).+)|(.{5}(04|06|09|11)\-(0[1-9]|[1-2][0-9]|30).+)|(.{5}(01|03|05|07|08|10|12)\-(0[1-9]|[1-2][0-9]|3[0-1]).+)
P	(((\d{2}(04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96))|((00|04|08|12|16|20|24|28|32|36|40|44|48|52|56|60|64|68|72|76|80|84|88|92|96)00))\-02\-29.+)|(.{5}02\-(([0-1][0-9])|(2[^9])).+)|(.{5}((0[1,3-9])|1[0-2]).+)
P	(.{10}T(24:00:00(\.[0]+)?|((([0-1][0-9])|(2[0-3])):[0-5][0-9]:[0-5][0-9](\.\d+)?))(/|Z|\+|\-).+)|([^T]+/.+)
P	(.+Z/.+)|(.{10}.*(\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9]))/.+)|(.{10}[^\+\-Z]+)
P	.+/P(\d+Y)?(\d+M)?(\d+D)?(T.+)?
P	(.+/P.*T(\d+H)?(\d+M)?(\d+(.\d+)?S)?)|(.+/P[^T]+)
P	[A-Za-z][A-Za-z0-9_\-]*
P	(Z)|((\+|\-)(14:00|((0[0-9]|1[0-3]):[0-5][0-9])))
P	[A-Za-z][A-Za-z0-9_\-]*(\.[A-Za-z][A-Za-z0-9_\-]*)*
P	[0-9]+(\.[0-9]+)*
V	IDREF
V	string	/0	/1
V	NMTOKEN	=Append	=Replace	=Delete	=Information
V	dateTime
V	date
V	gYear
V	gYearMonth
V	union	4	5	6
V	union	3	7
V	string	/2	/3	/4
V	string	/2	/3	/5
V	string	/2	/3	/6
V	string	/2	/3	/7
V	string	/2	/3	/8
V	string	/2	/3	/9
V	string	/2	/3	/10
V	union	9	10	11	12	13	14	15
V	union	8	16
V	string	/11	/12	/13	/14	/15	/16	/17
V	union	17	18
V	boolean
V	string
V	union	3	4
V	language
V	string	=Error	=Warning	=Information
V	ID
V	string	/0	/1	/18
V	string	=AllDimensions	=TIME_PERIOD
V	union	26	27
V	anyURI
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	NMTOKEN	=Success	=Warning	=Failure
V	integer
V	string	=Full	=DataOnly	=SeriesKeyOnly	=NoData
V	string	=Active	=Added	=Updated	=Deleted
V	string	=Stub	=CompleteStub	=Full
V	string	=Stub	=CompleteStub	=Full	=MatchedItems	=CascadedMatchedItems
V	string	=OrganisationScheme	=AgencyScheme	=DataConsumerScheme	=DataProviderScheme	=OrganisationUnitScheme
V	string	=Constraint	=AttachmentConstraint	=ContentConstraint
V	string	/19
V	string	/0	/20
V	string	/21
V	string	=Allowed	=Actual
V	string	/0	/20	/18
V	string	=Agency	=DataConsumer	=DataProvider	=OrganisationUnit
V	int
V	string	=notEqual	=equal
V	string	=contains	=startsWith	=endsWith	=doesNotContain	=doesNotStartWith	=doesNotEndWith
V	union	46	47
V	NMTOKEN	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange
V	string	=*
V	union	41	50
V	string	/0
V	string	=ConstraintTarget	=DataSetTarget	=IdentifiableObjectTarget	=DimensionDescriptorValuesTarget	=ReportPeriodTarget
V	string	=Any	=Agency	=AgencyScheme	=AttachmentConstraint	=Attribute	=AttributeDescriptor	=Categorisation	=Category	=CategorySchemeMap	=CategoryScheme	=Code	=CodeMap	=Codelist	=CodelistMap	=ComponentMap	=Concept	=ConceptMap	=ConceptScheme	=ConceptSchemeMap	=Constraint	=ConstraintTarget	=ContentConstraint	=CustomType	=CustomTypeScheme	=Dataflow	=DataConsumer	=DataConsumerScheme	=DataProvider	=DataProviderScheme	=DataSetTarget	=DataStructure	=DefinitionScheme	=Dimension	=DimensionDescriptor	=DimensionDescriptorValuesTarget	=GroupDimensionDescriptor	=HierarchicalCode	=HierarchicalCodelist	=Hierarchy	=HybridCodelistMap	=HybridCodeMap	=IdentifiableObjectTarget	=Level	=MeasureDescriptor	=MeasureDimension	=Metadataflow	=MetadataAttribute	=MetadataSet	=MetadataStructure	=MetadataTarget	=NamePersonalisation	=NamePersonalisationScheme	=Organisation	=OrganisationMap	=OrganisationScheme	=OrganisationSchemeMap	=OrganisationUnit	=OrganisationUnitScheme	=PrimaryMeasure	=Process	=ProcessStep	=ProvisionAgreement	=ReportingCategory	=ReportingCategoryMap	=ReportingTaxonomy	=ReportingTaxonomyMap	=ReportingYearStartDay	=ReportPeriodTarget	=ReportStructure	=Ruleset	=RulesetScheme	=StructureMap	=StructureSet	=TimeDimension	=Transformation	=TransformationScheme	=Transition	=UserDefinedOperator	=UserDefinedOperatorScheme	=VtlMapping	=VtlMappingScheme
V	string	=Any	=Source	=Target
V	string	=AgencyScheme	=AttachmentConstraint	=Categorisation	=CategoryScheme	=Codelist	=ConceptScheme	=ContentConstraint	=CustomTypeScheme	=Dataflow	=DataConsumerScheme	=DataProviderScheme	=DataStructure	=HierarchicalCodelist	=Metadataflow	=MetadataStructure	=NamePersonalisationScheme	=OrganisationUnitScheme	=Process	=ProvisionAgreement	=ReportingTaxonomy	=RulesetScheme	=StructureSet	=TransformationScheme	=UserDefinedOperatorScheme	=VtlMappingScheme
V	string	=base	=datastructure	=metadatastructure	=process	=registry	=mapping	=codelist	=categoryscheme	=conceptscheme	=transformation
V	string	=greaterThanOrEqual	=lessThanOrEqual	=greaterThan	=lessThan
V	union	46	58
V	decimal
V	union*	46	58	=equal	=greaterThanOrEqual	=lessThanOrEqual	=greaterThan	=lessThan
V	string	=Any
V	gMonthDay
V	union	62	63
V	string	=Codelist	=ConceptScheme
V	string	=base	=codelist	=categoryscheme	=conceptscheme	=transformation
V	string	=AgencyScheme	=CategoryScheme	=Codelist	=ConceptScheme	=CustomTypeScheme	=DataConsumerScheme	=DataProviderScheme	=NamePersonalisationScheme	=OrganisationUnitScheme	=ReportingTaxonomy	=RulesetScheme	=TransformationScheme	=UserDefinedOperatorScheme	=VtlMappingScheme
V	string	=Dataflow	=DataStructure	=Metadataflow	=MetadataStructure
V	string	=datastructure	=metadatastructure
V	string	=AgencyScheme	=CategoryScheme	=Codelist	=ConceptScheme	=Dataflow	=DataConsumerScheme	=DataProviderScheme	=DataStructure	=HierarchicalCodelist	=Metadataflow	=MetadataStructure	=OrganisationUnitScheme	=ReportingTaxonomy
V	string	=Input	=Output	=Any
V	string	=Dataflow	=Metadataflow
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration
V	union	21	73
V	string	=Basic	=Pivot	=Basic-A2M	=Pivot-A2M
V	union	21	75
V	string	=Basic	=Unpivot	=M2A
V	union	21	77
V	string	=%
V	union	52	79
V	string	=DataStructure	=MetadataStructure
V	NMTOKEN	=Alpha	=AlphaNumeric	=Numeric
V	positiveInteger
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=XHTML
V	duration
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=Month	=MonthDay	=Day	=Duration
V	nonNegativeInteger
V	string	=unbounded
V	union	87	88
V	NMTOKEN	=Mandatory	=Conditional
V	string	=AgencyScheme	=DataConsumerScheme	=DataProviderScheme	=OrganisationUnitScheme
V	string	=Codelist	=HierarchicalCodelist
V	union	1	79
V	union	51	79
V	string	=Code	=HierarchicalCode
V	string	=Attribute	=ConstraintTarget	=DataSetTarget	=Dimension	=IdentifiableObjectTarget	=DimensionDescriptorValuesTarget	=MeasureDimension	=MetadataAttribute	=PrimaryMeasure	=ReportingYearStartDay	=ReportPeriodTarget	=TimeDimension
V	NMTOKEN	=String	=Alpha	=AlphaNumeric	=Numeric	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=URI	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod	=StandardTimePeriod	=BasicTimePeriod	=GregorianTimePeriod	=GregorianYear	=GregorianYearMonth	=GregorianDay	=ReportingTimePeriod	=ReportingYear	=ReportingSemester	=ReportingTrimester	=ReportingQuarter	=ReportingMonth	=ReportingWeek	=ReportingDay	=DateTime	=TimeRange	=Month	=MonthDay	=Day	=Time	=Duration	=XHTML	=KeyValues	=IdentifiableReference	=DataSetReference	=AttachmentConstraintReference
V	NMTOKEN	=Value	=Name	=Description
V	string	=Dimension	=MeasureDimension	=TimeDimension
T		a:Header.49,a:Structures.50?,b:Footer.51?
T		a:Header.52,a:DataSet.53*,b:Footer.51?
T		a:Header.54,a:DataSet.55*,b:Footer.51?
T		a:Header.56,a:DataSet.57*,b:Footer.51?
T		a:Header.58,a:DataSet.57*,b:Footer.51?
T		a:Header.59,a:MetadataSet.60*,b:Footer.51?
T		a:Header.61,a:MetadataSet.57*,b:Footer.51?
T		a:Header.62,((a:SubmitRegistrationsRequest.63|a:SubmitRegistrationsResponse.64|a:QueryRegistrationRequest.65|a:QueryRegistrationResponse.66|a:SubmitStructureRequest.67|a:SubmitStructureResponse.68|a:SubmitSubscriptionsRequest.69|a:SubmitSubscriptionsResponse.70|a:QuerySubscriptionRequest.71|a:QuerySubscriptionResponse.72|a:NotifyRegistryEvent.73))?,b:Footer.51?
T		a:Header.62,a:SubmitRegistrationsRequest.63
T		a:Header.62,a:SubmitRegistrationsResponse.64,b:Footer.51?
T		a:Header.62,a:QueryRegistrationRequest.65
T		a:Header.62,a:QueryRegistrationResponse.66,b:Footer.51?
T		a:Header.62,a:SubmitStructureRequest.67
T		a:Header.62,a:SubmitStructureResponse.68,b:Footer.51?
T		a:Header.62,a:SubmitSubscriptionsRequest.69
T		a:Header.62,a:SubmitSubscriptionsResponse.70,b:Footer.51?
T		a:Header.62,a:QuerySubscriptionRequest.71
T		a:Header.62,a:QuerySubscriptionResponse.72,b:Footer.51?
T		a:Header.62,a:NotifyRegistryEvent.73
T		a:Header.62,a:Query.74
T		a:Header.62,a:Query.75
T		a:Header.62,a:Query.76
T		a:Header.62,a:Query.77
T		a:Header.62,a:Query.78
T		a:Header.62,a:Query.79
T		a:Header.62,a:Query.80
T		a:Header.62,a:Query.81
T		a:Header.62,a:Query.82
T		a:Header.62,a:Query.83
T		a:Header.62,a:Query.84
T		a:Header.62,a:Query.85
T		a:Header.62,a:Query.86
T		a:Header.62,a:Query.87
T		a:Header.62,a:Query.88
T		a:Header.62,a:Query.89
T		a:Header.62,a:Query.90
T		a:Header.62,a:Query.91
T		a:Header.62,a:Query.92
T		a:Header.62,a:Query.93
T		a:Header.62,a:Query.94
T		a:Header.62,a:Query.95
T		a:Header.62,a:Query.96
T		a:Header.62,a:Query.97
T		a:Header.62,a:Query.98
T		a:Header.62,a:Query.99
T		a:Header.62,a:Query.100
T		a:Header.62,a:Query.101
T		a:Header.62,a:Query.102
T		a:ErrorMessage.103+
T		a:ID.104,a:Test.105,a:Prepared.106,a:Sender.107,a:Receiver.108*,c:Name.109*,a:Source.109*
T		d:OrganisationSchemes.110?,d:Dataflows.111?,d:Metadataflows.112?,d:CategorySchemes.113?,d:Categorisations.114?,d:Codelists.115?,d:HierarchicalCodelists.116?,d:Concepts.117?,d:MetadataStructures.118?,d:DataStructures.119?,d:StructureSets.120?,d:ReportingTaxonomies.121?,d:Processes.122?,d:Constraints.123?,d:ProvisionAgreements.124?,d:CustomTypes.125?,d:VtlMappings.126?,d:NamePersonalisations.127?,d:Rulesets.128?,d:Transformations.129?,d:UserDefinedOperators.130?
T		b:Message.131+
T		a:ID.104,a:Test.105,a:Prepared.106,a:Sender.107,a:Receiver.108*,c:Name.109*,a:Structure.132+,a:DataProvider.133?,a:DataSetAction.134?,a:DataSetID.104*,a:Extracted.135?,a:ReportingBegin.136?,a:ReportingEnd.136?,a:EmbargoDate.135?,a:Source.109*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.137?,e:DataProvider.133?,e:Attributes.138?,e:Group.139*,((e:Series.140+|e:Obs.141+))?
T		a:ID.104,a:Test.105,a:Prepared.106,a:Sender.107,a:Receiver.108*,c:Name.109*,a:Structure.142,a:DataProvider.133?,a:DataSetAction.134?,a:DataSetID.104*,a:Extracted.135?,a:ReportingBegin.136?,a:ReportingEnd.136?,a:EmbargoDate.135?,a:Source.109*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.137?,e:DataProvider.133?,e:Attributes.138?,e:Group.139*,((e:Series.143+))?
T		a:ID.104,a:Test.105,a:Prepared.106,a:Sender.107,a:Receiver.108*,c:Name.109*,a:Structure.144+,a:DataProvider.133?,a:DataSetAction.134?,a:DataSetID.104*,a:Extracted.135?,a:ReportingBegin.136?,a:ReportingEnd.136?,a:EmbargoDate.135?,a:Source.109*
T		*any
T		a:ID.104,a:Test.105,a:Prepared.106,a:Sender.107,a:Receiver.108*,c:Name.109*,a:Structure.145+,a:DataProvider.133?,a:DataSetAction.134?,a:DataSetID.104*,a:Extracted.135?,a:ReportingBegin.136?,a:ReportingEnd.136?,a:EmbargoDate.135?,a:Source.109*
T		a:ID.104,a:Test.105,a:Prepared.106,a:Sender.107,a:Receiver.108*,c:Name.109*,a:Structure.146+,a:DataProvider.133?,a:DataSetAction.134?,a:DataSetID.104*,a:Extracted.135?,a:Source.109*
T	action?2 publicationPeriod?19 publicationYear?5 reportingBeginDate?8 reportingEndDate?8 setID?1 structureRef!0 validFromDate?3 validToDate?3	c:Annotations.137?,c:Name.109*,f:DataProvider.133?,f:Report.147+
T		a:ID.104,a:Test.105,a:Prepared.106,a:Sender.107,a:Receiver.108*,c:Name.109*,a:Structure.148+,a:DataProvider.133?,a:DataSetAction.134?,a:DataSetID.104*,a:Extracted.135?,a:Source.109*
T		a:ID.104,a:Test.105,a:Prepared.106,a:Sender.107,a:Receiver.108
T		g:RegistrationRequest.149+
T		g:RegistrationStatus.150+
T	returnConstraints?20	g:QueryType.151,(g:All.152|g:ProvisionAgreement.153|g:DataProvider.133|g:Dataflow.154|g:Metadataflow.155),g:ReferencePeriod.156?,((g:DataKeySet.157|g:MetadataKeySet.158|g:CubeRegion.159|g:MetadataTargetRegion.160))*
T		g:StatusMessage.161,g:QueryResult.162*
T	action?2 externalDependencies?20	(g:StructureLocation.163|d:Structures.50),g:SubmittedStructure.164*
T		g:SubmissionResult.165+
T		g:SubscriptionRequest.166+
T		g:SubscriptionStatus.167+
T		g:Organisation.168
T		g:StatusMessage.161,g:Subscription.169*
T		g:EventTime.135,(g:ObjectURN.163|g:RegistrationID.104),g:SubscriptionURN.163,g:EventAction.134,((g:StructuralEvent.170|g:RegistrationEvent.171))?
T		h:ReturnDetails.172,h:DataWhere.173
T		h:ReturnDetails.174,h:DataWhere.173
T		h:ReturnDetails.175,h:DataWhere.173
T		h:ReturnDetails.176,h:DataWhere.173
T		h:ReturnDetails.177,h:MetadataParameters.178
T		h:DataStructure.179
T		h:MetadataStructure.146
T		h:ReturnDetails.180,h:StructuresWhere.181
T		h:ReturnDetails.180,h:DataflowWhere.182
T		h:ReturnDetails.180,h:MetadataflowWhere.183
T		h:ReturnDetails.180,h:DataStructureWhere.184
T		h:ReturnDetails.180,h:MetadataStructureWhere.185
T		h:ReturnDetails.186,h:CategorySchemeWhere.187
T		h:ReturnDetails.186,h:ConceptSchemeWhere.188
T		h:ReturnDetails.186,h:CodelistWhere.189
T		h:ReturnDetails.180,h:HierarchicalCodelistWhere.190
T		h:ReturnDetails.186,h:OrganisationSchemeWhere.191
T		h:ReturnDetails.186,h:ReportingTaxonomyWhere.192
T		h:ReturnDetails.180,h:StructureSetWhere.193
T		h:ReturnDetails.180,h:ProcessWhere.194
T		h:ReturnDetails.180,h:CategorisationWhere.195
T		h:ReturnDetails.180,h:ProvisionAgreementWhere.196
T		h:ReturnDetails.180,h:ConstraintWhere.197
T		h:ReturnDetails.180,h:TransformationSchemeWhere.198
T		h:ReturnDetails.180,h:VtlMappingSchemeWhere.199
T		h:ReturnDetails.180,h:NamePersonalisationSchemeWhere.200
T		h:ReturnDetails.180,h:RulesetSchemeWhere.201
T		h:ReturnDetails.180,h:UserDefinedOperatorSchemeWhere.202
T		h:ReturnDetails.180,h:CustomTypeSchemeWhere.203
T	code!21	c:Text.109+
T		=1
T		=20
T		=22
T	id!1	c:Name.109*,a:Contact.204*,a:Timezone.205?
T	id!1	c:Name.109*,a:Contact.204*
T	xml:lang?23	=21
T		((d:AgencyScheme.206|d:DataConsumerScheme.207|d:DataProviderScheme.208|d:OrganisationUnitScheme.209))+
T		d:Dataflow.210+
T		d:Metadataflow.211+
T		d:CategoryScheme.212+
T		d:Categorisation.213+
T		d:Codelist.214+
T		d:HierarchicalCodelist.215+
T		d:ConceptScheme.216*
T		d:MetadataStructure.217+
T		d:DataStructure.218+
T		d:StructureSet.219+
T		d:ReportingTaxonomy.220+
T		d:Process.221+
T		((d:AttachmentConstraint.222|d:ContentConstraint.223))+
T		d:ProvisionAgreement.224+
T		d:CustomTypeScheme.225+
T		d:VtlMappingScheme.226+
T		d:NamePersonalisationScheme.227+
T		d:RulesetScheme.228+
T		d:TransformationScheme.229+
T		d:UserDefinedOperatorScheme.230+
T	code!21 severity?24	c:Text.109+
T	dimensionAtObservation!28 serviceURL?29 structureID!25 structureURL?29	(c:ProvisionAgrement.153|c:StructureUsage.154|c:Structure.231)
T		(-:Ref.232,-:URN.163?|-:URN.163)
T		=2
T		=3
T		=19
T		c:Annotation.233+
T		e:Value.234+
T	type!1	c:Annotations.137?,e:GroupKey.138?,e:Attributes.138
T		c:Annotations.137?,e:SeriesKey.138,e:Attributes.138?,e:Obs.235*
T		c:Annotations.137?,e:ObsKey.138,e:ObsValue.236?,e:Attributes.138?
T	dimensionAtObservation!=TIME_PERIOD serviceURL?29 structureID!25 structureURL?29	(c:ProvisionAgrement.153|c:StructureUsage.154|c:Structure.231)
T		c:Annotations.137?,e:SeriesKey.138,e:Attributes.138?,e:Obs.237*
T	dimensionAtObservation!28 explicitMeasures?20 namespace!29 schemaURL?29 serviceURL?29 structureID!25 structureURL?29	(c:ProvisionAgrement.153|c:StructureUsage.154|c:Structure.231)
T	dimensionAtObservation!=TIME_PERIOD namespace!29 schemaURL?29 serviceURL?29 structureID!25 structureURL?29	(c:ProvisionAgrement.153|c:StructureUsage.154|c:Structure.231)
T	schemaURL?29 serviceURL?29 structureID!25 structureURL?29	(c:ProvisionAgrement.153|c:StructureUsage.155|c:Structure.238)
T	id!1	c:Annotations.137?,f:Target.239,f:AttributeSet.240
T	namespace!29 schemaURL?29 serviceURL?29 structureID!25 structureURL?29	(c:ProvisionAgrement.153|c:StructureUsage.155|c:Structure.238)
T	action!2	g:Registration.241
T		g:Registration.241,g:StatusMessage.161
T		=30
T		
T		(-:Ref.242,-:URN.163?|-:URN.163)
T		(-:Ref.243,-:URN.163?|-:URN.163)
T		(-:Ref.244,-:URN.163?|-:URN.163)
T	endTime!3 startTime!3	
T	isIncluded!20	d:Key.245+
T	isIncluded!20	d:Key.246+
T	include?20	c:KeyValue.247*,c:Attribute.248*
T	include?20 metadataTarget!1 report!1	c:KeyValue.249*,c:Attribute.250*
T	status!31	g:MessageText.251*
T	timeSeriesMatch!20	(g:DataResult.252|g:MetadataResult.252)
T		=29
T	action?2 externalDependencies?20	g:MaintainableObject.253
T		g:SubmittedStructure.164,g:StatusMessage.161
T	action!2	g:Subscription.169
T		g:SubscriptionURN.163?,g:SubscriberAssignedID.104?,g:StatusMessage.161
T		(-:Ref.254,-:URN.163?|-:URN.163)
T		g:Organisation.168,g:RegistryURN.163?,g:NotificationMailTo.255*,g:NotificationHTTP.255*,g:SubscriberAssignedID.104?,g:ValidityPeriod.256,g:EventSelector.257
T		(d:Structures.50)
T		g:Registration.241
T	defaultLimit?32 detail?33 observationAction?34	h:FirstNObservations.258?,h:LastNObservations.258?,h:Structure.259*
T		h:DataSetID.260?,h:DataProvider.133?,h:DataStructure.231?,h:Dataflow.154?,h:ProvisionAgreement.153?,h:Category.261*,h:Updated.262{0,2},h:ConceptValue.263*,h:RepresentationValue.264*,h:DimensionValue.265*,h:TimeDimensionValue.266?,h:AttributeValue.267*,h:PrimaryMeasureValue.268?,h:AttachmentConstraint.269*,h:TimeFormat.270?,h:Or.271*
T	defaultLimit?32 detail?33 observationAction?34	h:FirstNObservations.258?,h:LastNObservations.258?,h:Structure.132*
T	defaultLimit?32 detail?33 observationAction?34	h:FirstNObservations.258?,h:LastNObservations.258?,h:Structure.142*
T	defaultLimit?32 detail?33 observationAction?34	h:FirstNObservations.258?,h:LastNObservations.258?,h:Structure.272*
T	defaultLimit?32 detail?21	
T		h:MetadataSetID.260?,h:DataProvider.133?,h:MetadataStructure.238?,h:Metadataflow.155?,h:ProvisionAgreement.153*,h:Category.261*,h:Updated.262?,h:ConceptValue.263*,h:RepresentationValue.264*,h:MetadataTargetValue.273?,h:ReportStructureValue.274?,h:AttachmentConstraint.269*,h:AttachedObject.275*,h:AttachedDataKey.245?,h:AttachedDataSet.276?,h:AttachedReportingPeriod.262?,h:Or.277*
T	dimensionAtObservation!28 explicitMeasures?20 processConstraints?20 serviceURL?29 structureID!25 structureURL?29 timeSeries?20	(c:ProvisionAgrement.153|c:StructureUsage.154|c:Structure.231)
T	defaultLimit?32 detail?35 returnMatchedArtefact?20	h:References.278
T	type?=Any	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?
T	type?=Dataflow	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:Structure.231?
T	type?=Metadataflow	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:Structure.238?
T	type?=DataStructure	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:UsedConcept.283*,h:UsedRepresentation.284*,(h:GroupWhere.285)*,h:AttributeWhere.286*,h:DimensionWhere.286*,h:MeasureDimensionWhere.287?,h:TimeDimensionWhere.288?,h:PrimaryMeasureWhere.289?
T	type?=MetadataStructure	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:UsedConcept.283*,h:UsedRepresentation.290*,h:MetadataTargetWhere.291*,h:TargetObjectWhere.292*,h:ReportStructureWhere.293*,h:MetadataAttributeWhere.294*
T	defaultLimit?32 detail?36 returnMatchedArtefact?20	h:References.278
T	type?=CategoryScheme	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:CategoryWhere.295)*
T	type?=ConceptScheme	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:ConceptWhere.296)*
T	type?=Codelist	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:CodeWhere.297)*
T	type?=HierarchicalCodelist	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:IncludedCodelist.298*
T	type?37	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:OrganisationWhere.299)*
T	type?=ReportingTaxonomy	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:ReportingCategoryWhere.300)*
T	type?=StructureSet	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:RelatedStructures.301*,h:MappedObject.302*
T	type?=Process	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:ProcessStepWhere.303*
T	type?=Categorisation	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:CategoryScheme.304?,h:TargetCategory.261?,h:ObjectReference.275?,h:CategorisedObjectType.305*
T	type?=ProvisionAgreement	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:StructureUsage.306?,h:DataProvider.133?
T	allowable?20 type?38	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,h:ConstraintAttachmentWhere.307?
T	type?=TransformationScheme	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:TransformationWhere.308)*,h:VtlVersion.281?,h:VtlMappingScheme.309?,h:NamePersonalisationScheme.310?,h:CustomTypeScheme.311?,h:RulesetScheme.312?,h:UserDefinedOperatorScheme.313?
T	type?=VtlMappingScheme	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:VtlMappingWhere.314)*
T	type?=NamePersonalisationScheme	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:NamePersonalisationWhere.314)*,h:VtlVersion.281?
T	type?=RulesetScheme	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:RulesetWhere.314)*,h:VtlVersion.281?
T	type?=UserDefinedOperatorScheme	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:UserDefinedOperatorWhere.314)*,h:VtlVersion.281?
T	type?=CustomTypeScheme	h:Annotation.279?,h:URN.163?,h:ID.260?,h:Name.280?,h:Description.280?,h:Version.281?,h:VersionTo.262?,h:VersionFrom.262?,h:VersionActive.105?,h:AgencyID.282?,(h:CustomTypeWhere.314)*,h:VtlVersion.281?
T		c:Name.109*,a:Department.109*,a:Role.109*,((a:Telephone.315|a:Fax.315|a:X400.315|a:URI.163|a:Email.315))*
T		=39
T	agencyID!40 id!=AGENCIES isExternalReference?20 isFinal?=false isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?=1.0	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:Agency.316)*
T	agencyID!40 id!=DATA_CONSUMERS isExternalReference?20 isFinal?=false isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?=1.0	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:DataConsumer.317)*
T	agencyID!40 id!=DATA_PROVIDERS isExternalReference?20 isFinal?=false isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?=1.0	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:DataProvider.317)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:OrganisationUnit.318)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Structure.231?
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Structure.238?
T	agencyID!40 id!26 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:Category.319)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:Source.275,d:Target.261)?
T	agencyID!40 id!26 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:Code.320)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,d:IncludedCodelist.321*,d:Hierarchy.322*
T	agencyID!40 id!26 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:Concept.323)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:MetadataStructureComponents.324)?
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:DataStructureComponents.325)?
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,d:RelatedStructure.301*,((d:OrganisationSchemeMap.326|d:CategorySchemeMap.327|d:CodelistMap.328|d:ConceptSchemeMap.329|d:ReportingTaxonomyMap.330|d:HybridCodelistMap.331|d:StructureMap.332))*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:ReportingCategory.333)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,d:ProcessStep.334*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,d:ConstraintAttachment.335?,((d:DataKeySet.157|d:MetadataKeySet.158))*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 type?42 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,d:ConstraintAttachment.336?,((d:DataKeySet.157|d:MetadataKeySet.158|d:CubeRegion.159|d:MetadataTargetRegion.160))*,d:ReleaseCalendar.337?,d:ReferencePeriod.156?
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,d:StructureUsage.306,d:DataProvider.133
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41 vtlVersion!21	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:CustomType.338)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:VtlMapping.339)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41 vtlVersion!21	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:NamePersonalisation.340)*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41 vtlVersion!21	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:Ruleset.341)*,d:VtlMappingScheme.309?
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41 vtlVersion!21	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:Transformation.342)*,d:VtlMappingScheme.309?,d:NamePersonalisationScheme.310?,d:CustomTypeScheme.311?,d:RulesetScheme.312*,d:UserDefinedOperatorScheme.313*
T	agencyID!40 id!1 isExternalReference?20 isFinal?20 isPartial?20 serviceURL?29 structureURL?29 uri?29 urn?29 validFrom?3 validTo?3 version?41 vtlVersion!21	c:Annotations.137?,c:Name.109+,c:Description.109*,(d:UserDefinedOperator.343)*,d:VtlMappingScheme.309?,d:RulesetScheme.312*
T		(-:Ref.344,-:URN.163?|-:URN.163)
T	agencyID!40 class?=DataProvider id!1 local?=false maintainableParentID!1 maintainableParentVersion?41 package?=base	
T	id?21	c:AnnotationTitle.315?,c:AnnotationType.315?,c:AnnotationURL.163?,c:AnnotationText.109*
T	id!26 value!21	
T		c:Annotations.137?,e:ObsDimension.345,e:ObsValue.236?,e:Attributes.138?
T	id?=OBS_VALUE value!21	
T		c:Annotations.137?,e:ObsDimension.346,e:ObsValue.236?,e:Attributes.138?
T		(-:Ref.347,-:URN.163?|-:URN.163)
T	id!1	f:ReferenceValue.348+
T		f:ReportedAttribute.349+
T	id?1 indexAttributes?20 indexDataSet?20 indexReportingPeriod?20 indexTimeSeries?20 lastUpdated?3 validFrom?3 validTo?3	g:ProvisionAgreement.153,g:Datasource.350
T	agencyID!40 class?=ProvisionAgreement id!1 local?=false package?=registry version?41	
T	agencyID!40 class?=Dataflow id!1 local?=false package?=datastructure version?41	
T	agencyID!40 class?=Metadataflow id!1 local?=false package?=metadatastructure version?41	
T	include?=true	c:KeyValue.351+
T	include?=true metadataTarget!1 report!1	c:KeyValue.352+
T	id!43 include?20	(c:Value.353+|c:TimeRange.262)
T	id!43 include?20	((c:Value.353+|c:TimeRange.262))?
T	id!43 include?20	(c:Value.315+|c:DataSet.276+|c:DataKey.245+|c:Object.275+|c:TimeRange.262)
T	id!40 include?20	((c:Value.353+|c:TimeRange.262))?
T	code?21	c:Text.109+
T		g:Registration.241,g:ContentConstraint.354*
T		(-:Ref.355,-:URN.163?|-:URN.163)
T	agencyID!40 class?44 id!1 local?=false maintainableParentID!1 maintainableParentVersion?41 package?=base	
T	isSOAP?20	=29
T		g:StartDate.356,g:EndDate.356
T		((g:StructuralRepositoryEvents.357|g:DataRegistrationEvents.358|g:MetadataRegistrationEvents.359)){1,3}
T		=45
T	dimensionAtObservation!28 explicitMeasures?20 serviceURL?29 structureID!25 structureURL?29	(c:ProvisionAgrement.153|c:StructureUsage.154|c:Structure.231)
T	operator?48	=1
T		(-:Ref.360,-:URN.163?|-:URN.163)
T		(c:BeforePeriod.361|c:AfterPeriod.361|c:StartPeriod.361,c:EndPeriod.361)
T		h:Concept.283,(h:NumericValue.362{1,2}|h:TextValue.280+|h:TimeValue.363{1,2}|h:Value.364)
T	value!21	h:Codelist.298
T		h:ID.365,(h:NumericValue.362{1,2}|h:TimeValue.363{1,2}|h:Value.364)
T		h:ID.365?,(h:TimeValue.363{1,2})
T		h:ID.365,(h:NumericValue.362{1,2}|h:TextValue.280|h:TimeValue.363{1,2}|h:Value.364)
T		h:ID.365?,(h:NumericValue.362{1,2}|h:TextValue.280|h:TimeValue.363{1,2}|h:Value.364)
T		(-:Ref.366,-:URN.163?|-:URN.163)
T		=49
T		h:DataSetID.260*,h:DataProvider.133*,h:DataStructure.231*,h:Dataflow.154*,h:ProvisionAgreement.153*,h:Category.261*,h:Updated.262{0,2},h:ConceptValue.263*,h:RepresentationValue.264*,h:DimensionValue.265*,h:TimeDimensionValue.266*,h:AttributeValue.267*,h:PrimaryMeasureValue.268*,h:AttachmentConstraint.269*,h:TimeFormat.270*,h:And.173*
T	dimensionAtObservation!=TIME_PERIOD explicitMeasures?20 serviceURL?29 structureID!25 structureURL?29	(c:ProvisionAgrement.153|c:StructureUsage.154|c:Structure.231)
T		h:ID.365,h:TargetObjectValue.367*
T		h:ID.365,h:MetadataAttributeValue.368*
T		(-:Ref.369,-:URN.163?|-:URN.163)
T		c:DataProvider.133,c:ID.104
T		h:MetadataSetID.260*,h:DataProvider.133*,h:MetadataStructure.238*,h:Metadataflow.155*,h:ProvisionAgreement.153*,h:Category.261*,h:Updated.262*,h:ConceptValue.263*,h:RepresentationValue.264*,h:MetadataTargetValue.273*,h:ReportStructureValue.274*,h:AttachmentConstraint.269*,h:AttachedObject.275*,h:AttachedDataKey.245*,h:AttachedDataSet.276*,h:AttachedReportingPeriod.262*,h:And.178*
T	detail?35 processConstraints?20	(h:None.152|h:All.152|h:Parents.152|h:ParentsAndSiblings.152|h:Children.152|h:Descendants.152|h:SpecificObjects.370)
T		h:Type.371?,h:Title.371?,h:Text.280?
T	operator?48 xml:lang?23	=21
T		=51
T	operator?48	=52
T		(-:Ref.372,-:URN.163?|-:URN.163)
T		(-:Ref.373,-:URN.163?|-:URN.163)
T		h:Annotation.279?,h:ID.260?,(h:GroupDimensionWhere.286)*,h:AttachmentConstraint.269?
T		h:Annotation.279?,h:ID.260?,h:ConceptIdentity.283?,h:Enumeration.298?,h:Role.283*
T		h:Annotation.279?,h:ID.260?,h:ConceptIdentity.283?,h:Enumeration.374?,h:Role.283*
T		h:Annotation.279?,h:ConceptIdentity.283?
T		h:Annotation.279?,h:ConceptIdentity.283?,h:Enumeration.298?
T		(-:Ref.375,-:URN.163?|-:URN.163)
T		h:Annotation.279?,h:ID.260?,(h:TargetObjectWhere.292)*
T	targetClass?54 type?53	h:Annotation.279?,h:ID.260?,h:Enumeration.290?
T		h:Annotation.279?,h:ID.260?,(h:MetadataAttributeWhere.294)*
T		h:Annotation.279?,h:ID.260?,h:Enumeration.298?,h:MetadataAttributeWhere.294*
T		h:Annotation.279?,h:ID.260?,h:Name.280?,h:Description.280?,(((h:CategoryWhere.295)+))?
T		h:Annotation.279?,h:ID.260?,h:Name.280?,h:Description.280?,((h:Parent.376))?,h:Enumeration.298?
T		h:Annotation.279?,h:ID.260?,h:Name.280?,h:Description.280?,((h:Parent.377))?
T		(-:Ref.378,-:URN.163?|-:URN.163)
T		h:Annotation.279?,h:ID.260?,h:Name.280?,h:Description.280?,((h:Parent.379))?
T		h:Annotation.279?,h:ID.260?,h:Name.280?,h:Description.280?,(((h:ReportingCategoryWhere.300)+))?,(h:ProvisioningMetadata.306*|h:StructuralMetadata.380*)
T		(-:Ref.381,-:URN.163?|-:URN.163)
T	type?55	(-:Ref.382,-:URN.163?|-:URN.163)
T		h:Annotation.279?,h:URN.163?,h:ID.260?,h:InputOrOutputObject.383*,h:ProcessStepWhere.303*
T		(-:Ref.384,-:URN.163?|-:URN.163)
T		=54
T		(-:Ref.385,-:URN.163?|-:URN.163)
T		((h:DataProvider.133|h:Dataflow.154|h:DataStructure.231|h:Metadataflow.155|h:MetadataStructure.238|h:ProvisionAgreement.153|h:DataSet.276|h:MetadataSet.276|h:DataSourceURL.163))+
T		h:Annotation.279?,h:ID.260?,h:Name.280?,h:Description.280?,h:IdentifiableArtefact.275*
T		(-:Ref.386,-:URN.163?|-:URN.163)
T		(-:Ref.387,-:URN.163?|-:URN.163)
T		(-:Ref.388,-:URN.163?|-:URN.163)
T		(-:Ref.389,-:URN.163?|-:URN.163)
T		(-:Ref.390,-:URN.163?|-:URN.163)
T		h:Annotation.279?,h:ID.260?,h:Name.280?,h:Description.280?
T		=21
T	id!26 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Contact.391*
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Contact.391*
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,((d:Parent.379))?,d:Contact.391*
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,(((d:Category.319)+))?
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,((d:Parent.377))?
T	alias?1	(-:Ref.378,-:URN.163?|-:URN.163)
T	id!1 leveled?20 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:HierarchicalCode.392+,d:Level.393?
T	id!26 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,((d:Parent.376))?,d:CoreRepresentation.394?,d:ISOConceptReference.395?
T		d:MetadataTarget.396+,d:ReportStructure.397+
T		d:DimensionList.398,d:Group.399*,d:AttributeList.400?,d:MeasureList.401
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Source.402,d:Target.402,(d:OrganisationMap.403)+
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Source.304,d:Target.304,(d:CategoryMap.404)+
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Source.298,d:Target.298,(d:CodeMap.405)+
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Source.374,d:Target.374,(d:ConceptMap.406)+
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Source.407,d:Target.407,(d:ReportingCategoryMap.408)+
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Source.409,d:Target.409,d:HybridCodeMap.410+
T	id!1 isExtension?20 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Source.301,d:Target.301,d:ComponentMap.411+
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,(((d:ReportingCategory.333)+))?,(d:StructuralMetadata.380*|d:ProvisioningMetadata.306*)
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Input.412*,d:Output.412*,d:Computation.413?,d:Transition.414*,d:ProcessStep.334*
T		(d:DataSet.276+|d:MetadataSet.276+|d:SimpleDataSource.163+|(d:DataStructure.231+|d:MetadataStructure.238+|d:Dataflow.154+|d:Metadataflow.155+|d:ProvisionAgreement.153+))
T		(d:DataProvider.133|d:DataSet.276|d:MetadataSet.276|d:SimpleDataSource.163|(d:DataStructure.231+,d:QueryableDataSource.415*|d:MetadataStructure.238+,d:QueryableDataSource.415*|d:Dataflow.154+,d:QueryableDataSource.415*|d:Metadataflow.155+,d:QueryableDataSource.415*|d:ProvisionAgreement.153+,d:QueryableDataSource.415*))
T		d:Periodicity.315,d:Offset.315,d:Tolerance.315
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:VtlScalarType.315,d:DataType.416,d:VtlLiteralFormat.315?,d:OutputFormat.315?,d:NullValue.315?
T	alias!21 id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,((d:Dataflow.154|d:GenericDataflow.152),d:ToVtlMapping.417?,d:FromVtlMapping.418?|d:Codelist.298|d:ConceptScheme.374|d:Concept.283)
T	id!1 uri?29 urn?29 vtlArtefact!21	c:Annotations.137?,c:Name.109+,c:Description.109*,d:VtlDefaultName.315,d:PersonalisedName.315
T	id!1 rulesetScope!21 rulesetType!21 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:RulesetDefinition.315
T	id!1 isPersistent!20 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:Expression.315,d:Result.315
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:OperatorDefinition.315
T	agencyID!40 class?=DataStructure id!1 local?=false package?=datastructure version?41	
T	id?26 value!21	
T	id?=TIME_PERIOD value!19	
T	agencyID!40 class?=MetadataStructure id!1 local?=false package?=metadatastructure version?41	
T	id!1	(f:ObjectReference.275|f:DataKey.245|f:DataSetReference.276|f:ConstraintContentReference.269|f:ReportPeriod.136)
T	id!1 value?21	c:Annotations.137?,((c:Text.109+|c:StructuredText.419+))?,f:AttributeSet.240?
T		((g:SimpleDataSource.163|g:QueryableDataSource.420)){1,2}
T	id!43 include?=true	c:Value.315
T	id!43 include?=true	(c:Value.315|c:DataSet.276|c:DataKey.245|c:Object.275)
T	cascadeValues?20	=21
T		(-:Ref.421,-:URN.163?|-:URN.163)
T	agencyID!40 class!56 id!1 local?=false package!57 version?41	
T		=4
T	TYPE?=STRUCTURE	g:AgencyID.422+,(g:AllEvents.152|((g:AgencyScheme.423|g:DataConsmerScheme.423|g:DataProviderScheme.423|g:OrganisationUnitScheme.423|g:Dataflow.423|g:Metadataflow.423|g:CategoryScheme.423|g:Categorisation.424|g:Codelist.423|g:HierarchicalCodelist.423|g:ConceptScheme.423|g:MetadataStructureDefinition.423|g:KeyFamily.423|g:StructureSet.423|g:ReportingTaxonomy.423|g:Process.423|g:AttachmentConstraint.423|g:ContentConstraint.423|g:ProvisionAgreement.423|g:TransformationScheme.423|g:NameAliasScheme.423|g:NamePersonalisationScheme.423|g:RulesetScheme.423|g:UserDefinedOperatorScheme.423))+)
T	TYPE?=DATA	(g:AllEvents.152|((g:RegistrationID.104|g:ProvisionAgreement.153|g:DataProvider.133|g:DataflowReference.425|g:KeyFamilyReference.425|g:Category.261))+)
T	TYPE?=METADATA	(g:AllEvents.152|((g:RegistrationID.104|g:ProvisionAgreement.153|g:DataProvider.133|g:MetadataflowReference.425|g:MetadataStructureDefinitionReference.425|g:Category.261))+)
T	agencyID!40 class?=Category id!52 local?=false maintainableParentID!1 maintainableParentVersion?41 package?=categoryscheme	
T	isInclusive?20	=19
T	operator?59	=60
T	operator?61 reportingYearStartDay?64	=19
T	operator?46	=21
T		=26
T	agencyID!40 class?=AttachmentConstraint id!1 local?=false package?=registry version?41	
T		h:ID.365,(h:DataSet.276|h:DataKey.245|h:Object.275|h:TimeValue.363{1,2})
T		h:ID.365,((h:Value.364|h:TextValue.280+|h:NumericValue.362{1,2}|h:TimeValue.363{1,2}))?,h:MetadataAttributeValue.368*
T	agencyID!40 class!54 containerID?52 id!52 local?=false maintainableParentID?1 maintainableParentVersion?41 package!57 version?41	
T		((c:AgencyScheme.152?|c:AttachmentConstraint.152?|c:Categorisation.152?|c:CategoryScheme.152?|c:Codelist.152?|c:ConceptScheme.152?|c:ContentConstraint.152?|c:Dataflow.152?|c:DataConsumerScheme.152?|c:DataProviderScheme.152?|c:DataStructure.152?|c:HierarchicalCodelist.152?|c:Metadataflow.152?|c:MetadataStructure.152?|c:NamePersonalisationScheme.152?|c:OrganisationUnitScheme.152?|c:Process.152?|c:ProvisionAgreement.152?|c:ReportingTaxonomy.152?|c:RulesetScheme.152?|c:StructureSet.152?|c:TransformationScheme.152?|c:UserDefinedOperatorScheme.152?|c:VtlMappingScheme.152?))*
T	operator?48	=21
T	agencyID!40 class?=Concept id!1 local?=false maintainableParentID!1 maintainableParentVersion?41 package?=conceptscheme	
T	agencyID!40 class!65 id!1 local?=false package!66 version?41	
T		(-:Ref.426,-:URN.163?|-:URN.163)
T	agencyID!40 class!67 id!1 local?=false package!66 version?41	
T		-:Ref.427
T		-:Ref.428
T	agencyID!40 class?=Codelist id!1 local?=false package?=codelist version?41	
T		-:Ref.429
T		(-:Ref.430,-:URN.163?|-:URN.163)
T	agencyID!40 class!68 id!1 local?=false package!69 version?41	
T	agencyID!40 class!70 id!1 local?=false package!57 version?41	
T	type?71	h:ObjectReference.275
T	agencyID!40 class?=CategoryScheme id!1 local?=false package?=categoryscheme version?41	
T	agencyID!40 class!72 id!1 local?=false package!69 version?41	
T	agencyID!40 class?=VtlMappingScheme id!1 local?=false package?=transformation version?41	
T	agencyID!40 class?=NamePersonalisationScheme id!1 local?=false package?=transformation version?41	
T	agencyID!40 class?=CustomTypeScheme id!1 local?=false package?=transformation version?41	
T	agencyID!40 class?=RulesetScheme id!1 local?=false package?=transformation version?41	
T	agencyID!40 class?=UserDefinedOperatorScheme id!1 local?=false package?=transformation version?41	
T	id?1	c:Name.109*,d:Department.109*,d:Role.109*,((d:Telephone.315|d:Fax.315|d:X400.315|d:URI.163|d:Email.315))*
T	id!1 uri?29 urn?29 validFrom?3 validTo?3 version?41	c:Annotations.137?,(d:Code.431|d:CodelistAliasRef.104,d:CodeID.377),d:HierarchicalCode.392*,d:Level.432?
T	id!1 uri?29 urn?29	c:Annotations.137?,c:Name.109+,c:Description.109*,d:CodingFormat.433?,d:Level.393?
T		(d:TextFormat.434|d:Enumeration.298,d:EnumerationFormat.435?)
T		d:ConceptAgency.315,d:ConceptSchemeID.315,d:ConceptID.315
T	id!1 uri?29 urn?29	c:Annotations.137?,((d:KeyDescriptorValuesTarget.436|d:DataSetTarget.437|d:ConstraintContentTarget.438|d:ReportPeriodTarget.439|d:IdentifiableObjectTarget.440))+
T	id!1 uri?29 urn?29	c:Annotations.137?,(d:MetadataAttribute.441)+,d:MetadataTarget.442+
T	id?=DimensionDescriptor uri?29 urn?29	c:Annotations.137?,((d:Dimension.443|d:MeasureDimension.444|d:TimeDimension.445))+
T	id!1 uri?29 urn?29	c:Annotations.137?,(d:GroupDimension.446+|d:AttachmentConstraint.269)
T	id?=AttributeDescriptor uri?29 urn?29	c:Annotations.137?,((d:Attribute.447|d:ReportingYearStartDay.448))+
T	id?=MeasureDescriptor uri?29 urn?29	c:Annotations.137?,d:PrimaryMeasure.449
T		(-:Ref.450,-:URN.163?|-:URN.163)
T		c:Annotations.137?,d:Source.451,d:Target.451
T		c:Annotations.137?,d:Source.452,d:Target.452
T		c:Annotations.137?,d:Source.377,d:Target.377
T		c:Annotations.137?,d:Source.376,d:Target.376
T		(-:Ref.453,-:URN.163?|-:URN.163)
T		c:Annotations.137?,d:Source.454,d:Target.454
T		(-:Ref.455,-:URN.163?|-:URN.163)
T		c:Annotations.137?,d:Source.456,d:Target.456
T		c:Annotations.137?,d:Source.457,d:Target.457,d:RepresentationMapping.458?
T	localID?1	c:Annotations.137?,d:ObjectReference.275
T	localID?1 softwareLanguage?21 softwarePackage?21 softwareVersion?21	c:Annotations.137?,c:Description.109+
T	id?1 localID?1 uri?29 urn?29	c:Annotations.137?,d:TargetStep.459,d:Condition.109+
T	isRESTDatasource!20 isWebServiceDatasource!20	c:DataURL.163,c:WSDLURL.163?,c:WADLURL.163?
T		=74
T	method?76	d:ToVtlSubSpace.460?
T	method?78	d:FromVtlSuperSpace.460?
T	xml:lang?23	~(*any)*
T	TYPE?=QUERY isRESTDatasource!20 isWebServiceDatasource!20	c:DataURL.163,c:WSDLURL.163?,c:WADLURL.163?
T	agencyID!40 class?=ContentConstraint id!1 local?=false package?=registry version?41	
T		=80
T		(g:All.152|g:URN.163|g:ID.461,g:Version.462)
T		(g:All.152|g:URN.163|g:ID.461)
T		(g:URN.163|g:Ref.463)
T	agencyID!40 class?=ConceptScheme id!1 local?=false package?=conceptscheme version?41	
T	class?=Concept id!1 local?=true package?=conceptscheme	
T	class?=Code id!1 local?=true package?=codelist	
T	class?=OrganisationUnit id!1 local?=true package?=base	
T	agencyID!40 class!81 id!1 local?=false package!69 version?41	
T		(-:Ref.464,-:URN.163?|-:URN.163)
T		-:Ref.465
T	endValue?83 interval?32 isSequence?20 maxLength?83 maxValue?83 minLength?83 minValue?83 pattern?21 startValue?83 textType?82	
T	decimals?83 endTime?17 endValue?60 interval?60 isMultiLingual?20 isSequence?20 maxLength?83 maxValue?60 minLength?83 minValue?60 pattern?21 startTime?17 startValue?60 textType?84 timeInterval?85	
T	endTime?17 endValue?32 interval?32 isSequence?20 maxLength?83 maxValue?32 minLength?83 minValue?32 pattern?21 startTime?17 startValue?32 textType?86 timeInterval?85	
T	id?=DIMENSION_DESCRIPTOR_VALUES_TARGET uri?29 urn?29	c:Annotations.137?,d:LocalRepresentation.466
T	id?=DATA_SET_TARGET uri?29 urn?29	c:Annotations.137?,d:LocalRepresentation.467
T	id?=CONSTRAINT_CONTENT_TARGET uri?29 urn?29	c:Annotations.137?,d:LocalRepresentation.468
T	id?=REPORT_PERIOD_TARGET uri?29 urn?29	c:Annotations.137?,d:LocalRepresentation.469
T	id!26 objectType!54 uri?29 urn?29	c:Annotations.137?,d:LocalRepresentation.470
T	id?26 isPresentational?20 maxOccurs?89 minOccurs?87 uri?29 urn?29	c:Annotations.137?,d:ConceptIdentity.283,d:LocalRepresentation.394?,d:MetadataAttribute.441*
T		-:Ref.471
T	id?26 position?45 type?=Dimension uri?29 urn?29	c:Annotations.137?,d:ConceptIdentity.283,d:LocalRepresentation.472?,d:ConceptRole.283*
T	id?26 position?45 type?=MeasureDimension uri?29 urn?29	c:Annotations.137?,d:ConceptIdentity.283,d:LocalRepresentation.473,d:ConceptRole.283*
T	id?=TIME_PERIOD position?45 type?=TimeDimension uri?29 urn?29	c:Annotations.137?,d:ConceptIdentity.283,d:LocalRepresentation.469
T		d:DimensionReference.474
T	assignmentStatus!90 id?26 uri?29 urn?29	c:Annotations.137?,d:ConceptIdentity.283,d:LocalRepresentation.472?,d:ConceptRole.283*,d:AttributeRelationship.475
T	assignmentStatus!90 id?=REPORTING_YEAR_START_DAY uri?29 urn?29	c:Annotations.137?,d:ConceptIdentity.283,d:LocalRepresentation.476,d:AttributeRelationship.475
T	id?=OBS_VALUE uri?29 urn?29	c:Annotations.137?,d:ConceptIdentity.283,d:LocalRepresentation.472?
T	agencyID!40 class!91 id!1 local?=false package?=base version?41	
T		-:Ref.477
T		-:Ref.478
T	agencyID!40 class?=ReportingTaxonomy id!1 local?=false package?=categoryscheme version?41	
T		-:Ref.479
T	agencyID!40 class!92 id!1 local?=false package?=codelist version?41	
T		(-:Ref.480,-:URN.163?|-:URN.163)
T		-:Ref.481
T		(d:CodelistMap.482|d:ToTextFormat.483,d:ToValueType.484|d:ValueMap.485)
T		-:Ref.486
T		d:Key.487+
T		=93
T		=94
T	agencyID?80 id?93 version?94	
T	agencyID!40 class?=Code id!1 local?=false maintainableParentID!1 maintainableParentVersion?41 package?=codelist	
T	class?=Level containerID?52 id!52 local?=true package?57	
T		d:TextFormat.488
T		d:TextFormat.489
T		d:TextFormat.490
T		d:TextFormat.491
T		(d:TextFormat.492|d:Enumeration.290)
T	class?=MetadataTarget id!52 local?=true package?=metadatastructure	
T		(d:TextFormat.493|d:Enumeration.298,d:EnumerationFormat.435?)
T		d:Enumeration.374
T		-:Ref.494
T		(d:None.152|d:Dimension.474+,d:AttachmentGroup.495*|d:Group.495|d:PrimaryMeasure.496)
T		d:TextFormat.497
T	class?44 id!1 local?=true package?=base	
T	class?=Category id!52 local?=true package?=categoryscheme	
T	class?=ReportingCategory id!52 local?=true package?=categoryscheme	
T	class?95 containerID?1 id!52 local?=true package?=codelist version?41	
T	class!96 containerID!1 id!52 local?=true package!69	
T		-:Ref.498
T	decimals?83 endTime?17 endValue?60 interval?60 isMultiLingual?20 isSequence?20 maxLength?83 maxValue?60 minLength?83 minValue?60 pattern?21 startTime?17 startValue?60 textType?97 timeInterval?85	
T		=98
T		d:ValueMapping.499+
T	class?=ProcessStep containerID?52 id!52 local?=true package?=process	
T		=43
T	textType?=KeyValues	
T	textType?=DataSetReference	
T	textType?=AttachmentConstraintReference	
T	endTime?17 startTime?17 textType?49	
T	textType?=IdentifiableReference	
T	decimals?83 endTime?17 endValue?60 interval?60 isSequence?20 maxLength?83 maxValue?60 minLength?83 minValue?60 pattern?21 startTime?17 startValue?60 textType?73 timeInterval?85	
T	class?99 id!1 local?=true package?=datastructure	
T		-:Ref.500
T		-:Ref.501
T	textType?=MonthDay	
T	class?=CodelistMap id!52 local?=true package?=mapping	
T	source!21 target!21	
T	class?=GroupDimensionDescriptor id!52 local?=true package?=datastructure	
T	class?=PrimaryMeasure id!=OBS_VALUE local?=true package?=datastructure	
E	a:Structure	0
E	a:GenericData	1
E	a:GenericTimeSeriesData	2
E	a:StructureSpecificData	3
E	a:StructureSpecificTimeSeriesData	4
E	a:GenericMetadata	5
E	a:StructureSpecificMetadata	6
E	a:RegistryInterface	7
E	a:SubmitRegistrationsRequest	8
E	a:SubmitRegistrationsResponse	9
E	a:QueryRegistrationRequest	10
E	a:QueryRegistrationResponse	11
E	a:SubmitStructureRequest	12
E	a:SubmitStructureResponse	13
E	a:SubmitSubscriptionsRequest	14
E	a:SubmitSubscriptionsResponse	15
E	a:QuerySubscriptionRequest	16
E	a:QuerySubscriptionResponse	17
E	a:NotifyRegistryEvent	18
E	a:StructureSpecificDataQuery	19
E	a:GenericDataQuery	20
E	a:GenericTimeSeriesDataQuery	21
E	a:StructureSpecificTimeSeriesDataQuery	22
E	a:GenericMetadataQuery	23
E	a:StructureSpecificMetadataQuery	23
E	a:DataSchemaQuery	24
E	a:MetadataSchemaQuery	25
E	a:StructuresQuery	26
E	a:DataflowQuery	27
E	a:MetadataflowQuery	28
E	a:DataStructureQuery	29
E	a:MetadataStructureQuery	30
E	a:CategorySchemeQuery	31
E	a:ConceptSchemeQuery	32
E	a:CodelistQuery	33
E	a:HierarchicalCodelistQuery	34
E	a:OrganisationSchemeQuery	35
E	a:ReportingTaxonomyQuery	36
E	a:StructureSetQuery	37
E	a:ProcessQuery	38
E	a:CategorisationQuery	39
E	a:ProvisionAgreementQuery	40
E	a:ConstraintQuery	41
E	a:TransformationSchemeQuery	42
E	a:VtlMappingSchemeQuery	43
E	a:NamePersonalisationSchemeQuery	44
E	a:RulesetSchemeQuery	45
E	a:UserDefinedOperatorSchemeQuery	46
E	a:CustomTypeSchemeQuery	47
E	a:Error	48
)grammar";
// clang-format on

}  // namespace sdmx::grammar
