// SPDX-License-Identifier: Apache-2.0
// Made by scripts/make_grammar.py; not edited by hand. Notation: grammar_table.hpp.
#include "sdmx/format/grammar/grammar_table.hpp"

namespace sdmx::grammar {

// clang-format off
const std::string_view kMl20 = R"grammar(N	a	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message
N	b	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/genericmetadata
N	c	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/generic
N	d	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/structure
N	e	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/registry
N	f	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/query
N	g	http://www.SDMX.org/resources/SDMXML/schemas/v2_0/common
P	([A-Z]|[a-z]|\*|@|[0-9]|_|$|\-)*
P	(\d\d\d\d\-Q1|\d\d\d\d\-Q2|\d\d\d\d\-Q3|\d\d\d\d\-Q4|\d\d\d\d\-T1|\d\d\d\d\-T2|\d\d\d\d\-T3|\d\d\d\d\-B1|\d\d\d\d\-B2|\d\d\d\d\-W1|\d\d\d\d\-W2|\d\d\d\d\-W3|\d\d\d\d\-W4|\d\d\d\d\-W5|\d\d\d\d\-W6|\d\d\d\d\-W7|\d\d\d\d\-W8|\d\d\d\d\-W9|\d\d\d\d\-W10|\d\d\d\d\-W11|\d\d\d\d\-W12|\d\d\d\d\-W13|\d\d\d\d\-W14|\d\d\d\d\-W15|\d\d\d\d\-W16|\d\d\d\d\-W17|\d\d\d\d\-W18|\d\d\d\d\-W19|\d\d\d\d\-W20|\d\d\d\d\-W21|\d\d\d\d\-W22|\d\d\d\d\-W23|\d\d\d\d\-W24|\d\d\d\d\-W25|\d\d\d\d\-W26|\d\d\d\d\-W27|\d\d\d\d\-W28|\d\d\d\d\-W29|\d\d\d\d\-W30|\d\d\d\d\-W31|\d\d\d\d\-W32|\d\d\d\d\-W33|\d\d\d\d\-W34|\d\d\d\d\-W35|\d\d\d\d\-W36|\d\d\d\d\-W37|\d\d\d\d\-W38|\d\d\d\d\-W39|\d\d\d\d\-W40|\d\d\d\d\-W41|\d\d\d\d\-W42|\d\d\d\d\-W43|\d\d\d\d\-W44|\d\d\d\d\-W45|\d\d\d\d\-W46|\d\d\d\d\-W47|\d\d\d\d\-W48|\d\d\d\d\-W49|\d\d\d\d\-W50|\d\d\d\d\-W51|\d\d\d\d\-W52)
V	NMTOKEN
V	anyURI
V	string	/0
V	NMTOKEN	=Append	=Replace	=Delete	=Information
V	dateTime
V	date
V	gYearMonth
V	gYear
V	string	/1
V	union	4	5	6	7	8
V	boolean
V	integer
V	language
V	string
V	union	4	5
V	NMTOKEN	=Success	=Warning	=Failure
V	NMTOKEN	=DataSets	=MetadataSets	=AllSets
V	NMTOKEN	=String	=BigInteger	=Integer	=Long	=Short	=Decimal	=Float	=Double	=Boolean	=DateTime	=Date	=Time	=Year	=Month	=Day	=MonthDay	=YearMonth	=Duration	=URI	=Timespan	=Count	=InclusiveValueRange	=ExclusiveValueRange	=Incremental	=ObservationalTimePeriod
V	double
V	duration
V	NMTOKEN	=Content	=Attachment
V	NMTOKEN	=DataSet	=Group	=Series	=Observation	=Any
V	NMTOKEN	=Mandatory	=Conditional
V	NMTOKEN	=DataSet	=Group	=Series	=Observation
V	NMTOKEN	=Agency	=ConceptScheme	=Concept	=Codelist	=Code	=KeyFamily	=Component	=KeyDescriptor	=MeasureDescriptor	=AttributeDescriptor	=GroupKeyDescriptor	=Dimension	=Measure	=Attribute	=CategoryScheme	=ReportingTaxonomy	=Category	=OrganisationScheme	=DataProvider	=MetadataStructure	=FullTargetIdentifier	=PartialTargetIdentifier	=MetadataAttribute	=DataFlow	=ProvisionAgreement	=MetadataFlow	=ContentConstraint	=AttachmentConstraint	=DataSet	=XSDataSet	=MetadataSet	=HierarchicalCodelist	=Hierarchy	=StructureSet	=StructureMap	=ComponentMap	=CodelistMap	=CodeMap	=CategorySchemeMap	=CategoryMap	=OrganisationSchemeMap	=OrganisationRoleMap	=ConceptSchemeMap	=ConceptMap	=Process	=ProcessStep
V	NMTOKEN	=Codelist	=CategoryScheme	=OrganisationScheme
V	NMTOKEN	=Value	=Name	=Description
V	NMTOKEN	=Codelist	=Concept	=Category	=Organisation	=External
T		a:Header.7,a:OrganisationSchemes.8?,a:Dataflows.9?,a:Metadataflows.10?,a:CategorySchemes.11?,a:CodeLists.12?,a:HierarchicalCodelists.13?,a:Concepts.14?,a:MetadataStructureDefinitions.15?,a:KeyFamilies.16?,a:StructureSets.17?,a:ReportingTaxonomies.18?,a:Processes.19?
T		a:Header.7,a:DataSet.20
T		a:Header.7,*any
T		a:Header.7,b:MetadataSet.21
T		a:Header.7,(a:SubmitSubscriptionRequest.22|a:SubmitSubscriptionResponse.23|a:NotifyRegistryEvent.24|a:SubmitRegistrationRequest.25|a:SubmitRegistrationResponse.26|a:QueryRegistrationRequest.27|a:QueryRegistrationResponse.28|a:SubmitStructureRequest.29|a:SubmitStructureResponse.30|a:QueryStructureRequest.31|a:QueryStructureResponse.32|a:SubmitProvisioningRequest.33|a:SubmitProvisioningResponse.34|a:QueryProvisioningRequest.35|a:QueryProvisioningResponse.36)
T		a:Header.7,a:Query.37
T	id?0	a:Header.7,(c:DataSet.20+|(*any)+|(*any)+|(*any)+|b:MetadataSet.21+|(*any)+)
T		a:ID.38,a:Test.39,a:Truncated.39?,a:Name.40*,a:Prepared.41,a:Sender.42+,a:Receiver.42*,a:KeyFamilyRef.43?,a:KeyFamilyAgency.43?,a:DataSetAgency.43?,a:DataSetID.43?,a:DataSetAction.44?,a:Extracted.45?,a:ReportingBegin.41?,a:ReportingEnd.41?,a:Source.40*
T		d:OrganisationScheme.46+
T		d:Dataflow.47+
T		d:Metadataflow.48+
T		d:CategoryScheme.49+
T		d:CodeList.50*
T		d:HierarchicalCodelist.51+
T		d:Concept.52*,d:ConceptScheme.53*,d:Annotations.54?
T		d:MetadataStructureDefinition.55+
T		d:KeyFamily.56+
T		d:StructureSet.57+
T		d:ReportingTaxonomy.58+
T		d:Process.59+
T	action?3 dataProviderID?2 dataProviderSchemeAgencyId?2 dataProviderSchemeId?2 dataflowAgencyID?2 dataflowID?2 datasetID?2 keyFamilyURI?1 publicationPeriod?9 publicationYear?7 reportingBeginDate?9 reportingEndDate?9 validFromDate?9 validToDate?9	c:KeyFamilyRef.38,c:Attributes.60?,((c:Group.61*|c:Series.62*))*,c:Annotations.54?
T	action?3 dataProviderID?2 dataProviderSchemeAgencyId?2 dataProviderSchemeId?2 dataflowAgencyID?2 dataflowID?2 datasetID?2 metadataStructureURI?1 publicationPeriod?9 publicationYear?7 reportingBeginDate?9 reportingEndDate?9 validFromDate?9 validToDate?9	b:Name.40*,b:MetadataStructureRef.38,b:MetadataStructureAgencyRef.38,b:ReportRef.38,b:AttributeValueSet.63+,b:Annotations.54?
T		e:Subscription.64+
T		e:SubscriptionURN.65?,e:SubscriberAssignedID.38?,e:SubscriptionStatus.66
T		e:EventTime.45,e:ObjectURN.65,e:SubscriptionURN.65,e:EventAction.44,(e:StructuralEvent.67|e:ProvisioningEvent.68|e:RegistrationEvent.69)
T		e:Registration.70+
T		e:RegistrationStatus.71+
T		e:QueryType.72,(e:ProvisionAgreementRef.73|e:DataflowRef.74|e:MetadataflowRef.75|e:DataProviderRef.76)
T		e:QueryResult.77+
T		(e:StructureLocation.65|e:Structure.67),e:SubmittedStructure.78*
T		e:SubmissionResult.79+
T	resolveReferences!10	((e:AgencyRef.80|e:DataProviderRef.76|e:DataflowRef.74|e:MetadataflowRef.75|e:CodelistRef.81|e:CategorySchemeRef.82|e:ConceptSchemeRef.83|e:OrganisationSchemeRef.84|e:KeyFamilyRef.85|e:MetadataStructureRef.86|e:HierarchicalCodelistRef.87|e:StructureSetRef.88|e:ProcessRef.89|e:ReportingTaxonomyRef.90))+
T		e:StatusMessage.66,e:OrganisationSchemes.8?,e:Dataflows.9?,e:Metadataflows.10?,e:CategorySchemes.11?,e:CodeLists.12?,e:HierarchicalCodelists.13?,e:Concepts.14?,e:MetadataStructureDefinitions.15?,e:KeyFamilies.16?,e:StructureSets.17?,e:ReportingTaxonomies.18?,e:Processes.19?
T		((e:ProvisionAgreement.91|e:DataProviderRef.76|e:DataflowRef.74|e:MetadatataflowRef.75))+
T		e:ProvisioningStatus.92+
T		e:ProvisionAgreementRef.73?,e:DataflowRef.74?,e:MetadataflowRef.75?,e:DataProviderRef.76?
T		e:ProvisionAgreement.91*,e:DataflowRef.74*,e:MetadataflowRef.75*,e:DataProviderRef.76*,e:StatusMessage.66
T	defaultLimit?11	f:DataWhere.93*,f:MetadataWhere.94*,f:KeyFamilyWhere.95*,f:MetadataStructureWhere.96*,f:CodelistWhere.97*,f:ConceptWhere.98*,f:AgencyWhere.99*,f:DataProviderWhere.100*,f:HierarchicalCodelistWhere.101*,f:ReportingTaxonomyWhere.101*,f:DataflowWhere.101*,f:MetadataflowWhere.101*,f:StructureSetWhere.101*,f:ProcessWhere.101*,f:OrganisationSchemeWhere.101*,f:ConceptSchemeWhere.101*,f:CategorySchemeWhere.101*
T		=2
T		=10
T	xml:lang?12	=13
T		=14
T	id!0	a:Name.40*,a:Contact.102*
T		=0
T		=3
T		=4
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:Agencies.103*,d:DataProviders.104*,d:DataConsumers.105*,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:KeyFamilyRef.106?,d:CategoryRef.107*,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:MetadataStructureRef.108?,d:CategoryRef.107*,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:Category.109*,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:Code.110*,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:CodelistRef.111*,d:Hierarchy.112*,d:Annotations.54?
T	agencyID?2 coreRepresentation?2 coreRepresentationAgency?2 id!2 isExternalReference?10 parent?2 parentAgency?2 uri?1 urn?1 version?13	d:Name.40+,d:Description.40*,d:TextFormat.113?,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:Concept.52*,d:Annotations.54?
T		g:Annotation.114+
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:TargetIdentifiers.115?,d:ReportStructure.116*,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:Components.117?,d:Annotations.54?
T	agencyID?2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:RelatedStructures.118?,d:StructureMap.119?,d:CodelistMap.120?,d:CategorySchemeMap.121?,d:ConceptSchemeMap.122?,d:OrganisationSchemeMap.123?,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:DataflowRef.124*,d:MetadataflowRef.125*,d:Category.109*,d:Annotations.54?
T	agencyID!2 id!2 isExternalReference?10 isFinal?10 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:ProcessStep.126*,d:Annotations.54?
T		c:Value.127+
T	type!0	c:GroupKey.60?,c:Attributes.60?,c:Series.62*,c:Annotations.54?
T		c:SeriesKey.60,c:Attributes.60?,c:Obs.128*,c:Annotations.54?
T		b:TargetRef.38,b:TargetValues.129,b:ReportedAttribute.130+
T		e:Action.44,e:RegistryURN.65?,e:NotificationMailTo.65?,e:NotificationHTTP.65?,e:SubscriberAssignedID.38?,e:ValidityPeriod.131,e:EventSelector.132
T		=1
T	status!15	e:MessageText.40*
T		e:OrganisationSchemes.8?,e:Dataflows.9?,e:Metadataflows.10?,e:CategorySchemes.11?,e:CodeLists.12?,e:HierarchicalCodelists.13?,e:Concepts.14?,e:MetadataStructureDefinitions.15?,e:KeyFamilies.16?,e:StructureSets.17?,e:Processes.19?,e:ReportingTaxonomies.18?
T		e:DataProviderRef.76?,e:DataflowRef.74?,e:MetadataflowRef.75?,e:ProvisionAgreement.91?
T		e:Registration.70
T		e:LastUpdated.45?,e:ValidFrom.45?,e:ValidTo.45?,e:Action.44,e:Datasource.133?,(e:DataflowRef.74|e:MetadataflowRef.75|e:ProvisionAgreementRef.73)
T		e:StatusMessage.66,e:Datasource.133?,e:DataProviderRef.76?,e:DataflowRef.74?,e:MetadaflowRef.75?,e:ProvisionAgreementRef.73?
T		=16
T		e:URN.65?,e:OrganisationSchemeAgencyID.38?,e:OrganisationSchemeID.38?,e:DataProviderID.38?,e:DataProviderVersion.134?,e:DataflowAgencyID.38?,e:DataflowID.38?,e:DataflowVersion.134?,e:Datasource.133?,e:Constraint.135?
T		e:URN.65?,e:AgencyID.38?,e:DataflowID.38?,e:Version.134?,e:Datasource.133?,e:Constraint.135?
T		e:URN.65?,e:AgencyID.38?,e:MetadataflowID.38?,e:Version.134?,e:Datasource.133?,e:Constraint.135?
T		e:URN.65?,e:OrganisationSchemeAgencyID.38,e:OrganisationSchemeID.38,e:DataProviderID.38,e:Version.134?,e:Datasource.133?,e:Constraint.135?
T	timeSeriesMatch!10	(e:DataResult.136|e:MetadataResult.136|e:StatusMessage.66)
T	action?3 externalDependencies?10 isFinal?10	(e:DataflowRef.74|e:MetadataflowRef.75|e:CodelistRef.81|e:HierarchicalCodelistRef.87|e:CategorySchemeRef.82|e:ConceptSchemeRef.83|e:OrganisationSchemeRef.84|e:KeyFamilyRef.85|e:MetadataStructureRef.86|e:ProcessRef.89|e:StructureSetRef.88|e:ReportingTaxonomyRef.90)
T		e:SubmittedStructure.78,e:StatusMessage.66
T		e:URN.65?,e:OrganisationSchemeAgencyID.38,e:OrganisationSchemeID.38,e:AgencyID.38,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:CodelistID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:CategorySchemeID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:ConceptSchemeID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:OrganisationSchemeID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:KeyFamilyID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:MetadataStructureID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:HierarchicalCodelistID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:StructureSetID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:ProcessID.38?,e:Version.134?
T		e:URN.65?,e:AgencyID.38?,e:ReportingTaxonomyID.38?,e:Version.134?
T	action?3 id?2 indexDataSet?10 indexReportingPeriod?10 indexTimeSeries?10 uri?1 urn?1 validFrom?9 validTo?9	e:Name.40*,e:Description.40*,(e:DataflowRef.74|e:MetadataflowRef.75),e:DataProviderRef.76,e:Datasource.137?,e:Constraint.135?,e:Annotations.54?
T		(e:ProvisionAgreementRef.73|e:DataProviderRef.76|e:DataflowRef.74|e:MetadataflowRef.75),e:StatusMessage.66
T		(f:DataSet.134|f:KeyFamily.134|f:Dimension.138|f:Attribute.139|f:Codelist.138|f:Time.140|f:Category.141|f:Concept.134|f:DataProvider.134|f:Dataflow.134|f:Version.134|f:Or.142|f:And.142)
T		(f:MetadataSet.134|f:MetadataStructure.134|f:StructureComponent.138|f:Attribute.139|f:Codelist.138|f:Time.140|f:Category.141|f:Concept.134|f:DataProvider.134|f:Metadataflow.134|f:Version.134|f:Or.142|f:And.142)
T		(f:KeyFamily.134|f:Dimension.138|f:Attribute.139|f:Codelist.138|f:Category.141|f:Concept.134|f:AgencyID.134|f:Version.134|f:Or.142|f:And.142)
T		(f:KeyFamily.134|f:MetadataStructure.134|f:StructureSet.134|f:Dimension.138|f:StructureComponent.138|f:Attribute.139|f:Codelist.138|f:Category.141|f:Concept.134|f:AgencyID.134|f:Version.134|f:Or.142|f:And.142)
T		(f:Codelist.138|f:AgencyID.134|f:Version.134|f:Or.142|f:And.142)
T		(f:Concept.134|f:AgencyID.134|f:Version.134|f:Or.142|f:And.142)
T		(f:KeyFamily.134*|f:MetadataStructure.134*|f:StructureSet.134*|f:Codelist.138*|f:Category.141*|f:Concept.134*|f:AgencyID.134*|f:Or.142*|f:And.142*)
T		(f:DataSet.134*|f:MetadataSet.134*|f:KeyFamily.134*|f:MetadataStructure.134*|f:StructureSet.134*|f:Codelist.138*|f:Category.141*|f:Concept.134*|f:AgencyID.134*|f:Or.142*|f:And.142*)
T		f:AgencyID.134?,f:ID.134?,f:Version.134?
T		a:Name.40*,a:Department.40*,a:Role.40*,((a:Telephone.134|a:Fax.134|a:X400.134|a:URI.65|a:Email.134))*
T		d:Agency.143+
T		d:DataProvider.143+
T		d:DataConsumer.143+
T		d:URN.65?,d:KeyFamilyID.38?,d:KeyFamilyAgencyID.38?,d:Version.134?
T		d:URN.65?,d:CategorySchemeID.38?,d:CategorySchemeAgencyID.38?,d:CategorySchemeVersion.134?,d:CategoryID.144?
T		d:URN.65?,d:MetadataStructureID.38?,d:MetadataStructureAgencyID.38?,d:Version.134?
T	id!2 isExternalReference?10 uri?1 urn?1 version?13	d:Name.40+,d:Description.40*,d:DataflowRef.124*,d:MetadataflowRef.125*,d:Category.109*,d:Annotations.54?
T	parentCode?2 urn?1 value!2	d:Description.40+,d:Annotations.54?
T		d:URN.65?,d:AgencyID.38?,d:CodelistID.38?,d:Version.134?,d:Alias.38?
T	id!2 isFinal?10 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:CodeRef.145*,d:Level.146*,d:Annotations.54?
T	decimals?11 endValue?18 interval?18 isSequence?10 maxLength?11 minLength?11 pattern?13 startValue?18 textType?17 timeInterval?19	
T		g:AnnotationTitle.134?,g:AnnotationType.134?,g:AnnotationURL.65?,g:AnnotationText.40*
T		d:FullTargetIdentifier.147,d:PartialTargetIdentifier.148*,d:Annotations.54?
T	id!2 target!2 uri?1 urn?1	d:Name.40+,d:Description.40*,d:MetadataAttribute.149+,d:Annotations.54?
T		d:Dimension.150*,d:TimeDimension.151?,d:Group.152*,d:PrimaryMeasure.153,d:CrossSectionalMeasure.154*,d:Attribute.155*
T		d:KeyFamilyRef.106*,d:MetadataStructureRef.108*,d:ConceptSchemeRef.156*,d:CategorySchemeRef.157*,d:OrganisationSchemeRef.158*,d:HierarchicalCodelistRef.159*
T	id!2 isExtension?10	d:Name.40+,d:Description.40*,(d:KeyFamilyRef.106|d:MetadataStructureRef.108),(d:TargetKeyFamilyRef.106|d:TargetMetadataStructureRef.108),d:ComponentMap.160*,d:Annotations.54?
T	id!2	d:Name.40+,d:Description.40*,(d:CodelistRef.111|d:HierarchicalCodelistRef.159),(d:TargetCodelistRef.111|d:TargetHierarchicalCodelistRef.159),d:CodeMap.161+,d:Annotations.54?
T	id!2	d:Name.40+,d:Description.40*,d:CategorySchemeRef.157,d:TargetCategorySchemeRef.157,d:CategoryMap.162+,d:Annotations.54?
T	id!2	d:Name.40+,d:Description.40*,d:ConceptSchemeRef.156,d:TargetConceptSchemeRef.156,d:ConceptMap.163+,d:Annotations.54?
T	id!2	d:Name.40+,d:Description.40*,d:OrganisationSchemeRef.158,d:TargetOrganisationSchemeRef.158,d:OrganisationMap.164+,d:Annotations.54?
T		d:URN.65?,d:AgencyID.38?,d:DataflowID.38?,d:Version.134?
T		d:URN.65?,d:AgencyID.38?,d:MetadataflowID.38?,d:Version.134?
T	id!2	d:Name.40+,d:Description.40*,d:Input.165*,d:Output.165*,d:Computation.40*,d:Transition.166*,d:ProcessStep.126*,d:Annotations.54?
T	concept?2 startTime?4 value?13	
T		c:Time.167,c:ObsValue.168?,c:Attributes.60?,c:Annotations.54?
T		b:ComponentValue.169+
T	conceptID!2	b:Value.40*,b:StartTime.45?,b:ReportedAttribute.130*,b:Annotations.54?
T		e:StartDate.170,e:EndDate.170
T		e:StructuralRepositoryEvents.171?,e:ProvisioningRepositoryEvents.172?,e:DataRegistrationEvents.173?,e:MetadataRegistrationEvents.174?
T		e:SimpleDatasource.65?,e:QueryableDatasource.137?
T		=13
T	ConstraintType!20	g:ConstraintID.38,g:CubeRegion.175*,g:MetadataConceptSet.175?,g:KeySet.176*,g:ReleaseCalendar.177?,g:ReferencePeriod.178?
T		e:Datasource.133?,(e:ProvisionAgreementRef.73|e:DataflowRef.74|e:MetadataflowRef.74|e:DataProviderRef.76)
T	isRESTDatasource!10 isWebServiceDatasource!10	e:DataUrl.65,e:WSDLUrl.65?
T	id?13	=13
T	attachmentLevel?21 id?13	=13
T		(f:StartTime.167,f:EndTime.167?|f:Time.167)
T	CategoryScheme?2 ID?2 agencyID?2 version?13	=13
T		f:DataSet.134*,f:MetadataSet.134*,f:KeyFamily.134*,f:MetadataStructure.134*,f:Dimension.138*,f:StructureComponent.138*,f:Attribute.139*,f:Codelist.138*,f:Time.140*,f:Category.141*,f:Concept.134*,f:AgencyID.134*,f:DataProvider.134*,f:Dataflow.134*,f:Metadataflow.134*,f:Version.134*,f:Or.142*,f:And.142*
T	id!2 isExternalReference?10 parentOrganisation?2 uri?1 urn?1 validFrom?9 validTo?9 version?13	d:Name.40+,d:Description.40*,d:MaintenanceContact.179?,d:CollectorContact.179?,d:DisseminatorContact.179?,d:ReporterContact.179?,d:OtherContact.179*,d:Annotations.54?
T		d:ID.38,d:CategoryVersion.134?,d:CategoryID.144?
T		d:URN.65?,d:CodelistAliasRef.38?,d:CodeID.38?,d:CodeRef.145*,d:LevelRef.38?,d:NodeAliasID.134?,d:Version.134?,d:ValidFrom.167?,d:ValidTo.167?
T	id!2 urn?1	d:Name.40+,d:Description.40*,d:Order.180,d:CodingType.113?,d:Annotations.54?
T	id!2 uri?1 urn?1	d:Name.40+,d:Description.40*,d:IdentifierComponent.181*,d:Annotations.54?
T	id!2 uri?1 urn?1	d:Name.40+,d:Description.40*,d:IdentifierComponentRef.38*,d:Annotations.54?
T	conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 representationScheme?2 representationSchemeAgency?2 usageStatus!22	d:MetadataAttribute.149*,d:TextFormat.113?,d:Annotations.54?
T	codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10 isCountDimension?10 isEntityDimension?10 isFrequencyDimension?10 isIdentityDimension?10 isMeasureDimension?10 isNonObservationTimeDimension?10	d:TextFormat.113?,d:Annotations.54?
T	codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10	d:TextFormat.113?,d:Annotations.54?
T	id!2	(d:DimensionRef.38+|d:AttachmentConstraintRef.38),d:Description.40*,d:Annotations.54?
T	codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13	d:TextFormat.113?,d:Annotations.54?
T	code!2 codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 measureDimension!2	d:TextFormat.113?,d:Annotations.54?
T	assignmentStatus!22 attachmentLevel!23 codelist?2 codelistAgency?2 codelistVersion?13 conceptAgency?2 conceptRef!2 conceptSchemeAgency?2 conceptSchemeRef?2 conceptVersion?13 crossSectionalAttachDataSet?10 crossSectionalAttachGroup?10 crossSectionalAttachObservation?10 crossSectionalAttachSection?10 isCountAttribute?10 isEntityAttribute?10 isFrequencyAttribute?10 isIdentityAttribute?10 isNonObservationalTimeAttribute?10 isTimeFormat?10	d:TextFormat.113?,d:AttachmentGroup.38*,d:AttachmentMeasure.38*,d:Annotations.54?
T		d:URN.65?,d:AgencyID.38?,d:ConceptSchemeID.38?,d:Version.134?
T		d:URN.65?,d:AgencyID.38?,d:CategorySchemeID.38?,d:Version.134?
T		d:URN.65?,d:AgencyID.38?,d:OrganisationSchemeID.38?,d:Version.134?
T		d:URN.65?,d:AgencyID.38?,d:HierarchicalCodelistID.38?,d:Version.134?
T	componentAlias?2 preferredLanguage?12	d:MapConceptRef.38,d:MapTargetConceptRef.38,(d:RepresentationMapRef.182|d:ToTextFormat.113,d:ToValueType.183)
T	CodeAlias?2	d:MapCodeRef.38,d:MapTargetCodeRef.38
T	categoryAlias?2	d:CategoryID.144,d:TargetCategoryID.144
T	conceptAlias?2	d:ConceptID.38,d:TargetConceptID.38
T	organisationAlias?2	d:OrganisationID.38,d:TargetOrganisationID.38
T		=24
T		d:TargetStep.38?,d:Condition.40?
T		=9
T	startTime?4 value?18	
T	component?2 object!24	=0
T		=5
T		e:AgencyID.38*,e:AllEventsID.134*,e:KeyFamilyID.134*,e:ConceptSchemeID.134*,e:CodeListID.134*,e:MetadataStructureID.134*,e:CategorySchemeID.134*,e:DataflowID.134*,e:MetadataflowID.134*,e:OrganisationSchemeID.134*,e:HierarchicalCodelistID.134*,e:StructureSetID.134*,e:ReportingTaxonomyID.134*,e:ProcessID.134*
T		e:ProvisionAgreementID.38*,e:DataProviderID.134*,e:DataflowID.134*,e:MetadataflowID.134*,e:AllEventsID.134*
T		e:AllEventsID.134*,e:DataProviderID.134*,e:ProvisionAgreementID.134*,e:DataflowID.134*,e:KeyFamilyID.134*,e:CategoryID.134*,e:CategorySchemeID.134*,e:CategorySchemeAgencyID.134*
T		e:AllEventsID.134*,e:DataProviderID.134*,e:ProvisionAgreementID.134*,e:MetadataflowID.134*,e:MetadatastructureID.134*,e:CategoryID.134*
T	isIncluded!10	g:Member.184+
T	isIncluded!10	g:Key.185
T		g:Periodicity.134,g:Offset.134,g:Tolerance.134
T	endTime!4 startTime!4	
T		d:Name.40*,d:id.38?,d:Department.40*,d:Role.40*,((d:Telephone.134|d:Fax.134|d:X400.134|d:URI.65|d:Email.134))*
T		=11
T	id!2 uri?1 urn?1	d:Name.40+,d:Description.40*,d:TargetObjectClass.165,d:RepresentationScheme.186?,d:Annotations.54?
T	representationType?25	d:RepresentationMapAgencyID.38,d:RepresentationMapID.38
T		=26
T	isIncluded!10	g:ComponentRef.38,g:MemberValue.187*
T		(g:ComponentRef.38,g:Value.134)+
T	representationScheme!2 representationSchemeAgency!2 representationSchemeType!27	
T		g:Value.134
E	a:Structure	0
E	a:GenericData	1
E	a:UtilityData	2
E	a:CompactData	2
E	a:CrossSectionalData	2
E	a:GenericMetadata	3
E	a:MetadataReport	2
E	a:RegistryInterface	4
E	a:QueryMessage	5
E	a:MessageGroup	6
E	a:Header	7
)grammar";
// clang-format on

}  // namespace sdmx::grammar
