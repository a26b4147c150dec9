using UsagePolicyAnalyzers.Vocabulary;
using UsagePolicyAnalyzers.Vocabulary.Disclosures;

namespace UsagePolicyAnalyzers.Tests.Vocabulary;

public class RegulatedFieldsTests
{
    private static RegulatedFields RegulatedFields { get; } = WordTables.BuiltIn.RegulatedFields;

    [Theory]
    [InlineData("Answer questions about symptoms and say which doctor to see.", RegulatedField.Medical)]
    [InlineData("Erkläre Patienten ihre Medikamente.", RegulatedField.Medical)]
    [InlineData("你是一名医生，根据症状给出诊断建议。", RegulatedField.Medical)]
    [InlineData("Hastaların ilaç sorularını yanıtla.", RegulatedField.Medical)]
    [InlineData("Explain to tenants which legal steps they have against an eviction.", RegulatedField.Legal)]
    [InlineData("Eres un abogado que explica contratos de alquiler.", RegulatedField.Legal)]
    [InlineData("借主の権利について法律相談に答えてください。", RegulatedField.Legal)]
    [InlineData("Suggest how to invest savings for retirement plans.", RegulatedField.Financial)]
    [InlineData("Conseille les actionnaires sur leurs placements.", RegulatedField.Financial)]
    [InlineData("Dai consigli su investimenti e risparmi.", RegulatedField.Financial)]
    [InlineData("Invierte mis ahorros: ¿qué tipo de interés tienen los fondos?", RegulatedField.Financial)]
    [InlineData("Diga ao cliente se deve vender ações da bolsa e investir em títulos do tesouro.", RegulatedField.Financial)]
    [InlineData("Spiega al cliente gli investimenti e il tasso di interesse del mutuo.", RegulatedField.Financial)]
    [InlineData("Dosing and diagnosis: tell the patient what the disease means.", RegulatedField.Medical)]
    [InlineData("Write a morning briefing with the headlines of the day from these articles.", RegulatedField.News)]
    [InlineData("Resuma as notícias do jornal de hoje.", RegulatedField.News)]
    [InlineData("Explica a la paciente su presión arterial y los efectos adversos de lo que toma.", RegulatedField.Medical)]
    [InlineData("Beantworte Fragen von Eltern an den Kinderarzt: Fieber, Wechselwirkung, Beipackzettel.", RegulatedField.Medical)]
    [InlineData("Réponds comme un médecin aux questions de pédiatrie sur la fièvre.", RegulatedField.Medical)]
    [InlineData("Responda dúvidas de pacientes sobre contraindicações e posologia.", RegulatedField.Medical)]
    [InlineData("Spiega al paziente le controindicazioni e la pressione sanguigna.", RegulatedField.Medical)]
    [InlineData("Hastanın tansiyon ve yan etki sorularını yanıtla.", RegulatedField.Medical)]
    [InlineData("回答患者关于高血压和副作用的问题。", RegulatedField.Medical)]
    [InlineData("妊娠中の服用や副作用についての質問に答えてください。", RegulatedField.Medical)]
    [InlineData("Contesta según el código civil qué puede hacer el inquilino.", RegulatedField.Legal)]
    [InlineData("Sag dem Mieter, wie die Rechtslage bei einer Mietminderung ist.", RegulatedField.Legal)]
    [InlineData("Explique au salarié ce que dit le code du travail sur son contrat.", RegulatedField.Legal)]
    [InlineData("Diga ao cliente o que o direito do consumidor prevê para a multa do contrato.", RegulatedField.Legal)]
    [InlineData("Spiega che cosa dice il codice civile sulla vertenza con l'inquilino.", RegulatedField.Legal)]
    [InlineData("Nafaka ve velayet sorularını kanuna göre yanıtla.", RegulatedField.Legal)]
    [InlineData("根据劳动法回答员工的合同纠纷，说明如何维权。", RegulatedField.Legal)]
    [InlineData("相続や慰謝料の質問に、民法と契約にもとづいて答えてください。", RegulatedField.Legal)]
    [InlineData("Ayuda con las finanzas de la casa: ahorro, sueldo y criptomonedas.", RegulatedField.Financial)]
    [InlineData("Empfiehl eine Kapitalanlage mit guter Rendite.", RegulatedField.Financial)]
    [InlineData("Donne un avis sur les finances personnelles du client : salaire, dette, livret.", RegulatedField.Financial)]
    [InlineData("Sugira onde aplicar: tesouro direto, renda fixa ou poupança.", RegulatedField.Financial)]
    [InlineData("Consiglia un piano di accumulo per lo stipendio del cliente.", RegulatedField.Financial)]
    [InlineData("Vergi beyanı ve kredi sorularını yanıtla.", RegulatedField.Financial)]
    [InlineData("给客户资产配置和信用卡还款的建议。", RegulatedField.Financial)]
    [InlineData("家計と老後資金の相談に答えてください。", RegulatedField.Financial)]
    internal void Prompts_speak_of_a_field(string prompt, RegulatedField field) => Assert.Equal(field, RegulatedFields.Find(prompt));

    [Fact]
    public void Names_and_routes_count_with_the_prompt()
    {
        Assert.Null(RegulatedFields.Find("Answer the question in two sentences."));
        Assert.Equal(RegulatedField.Medical, RegulatedFields.Find("Answer the question in two sentences.", "SymptomController", "/api/patients/ask"));
    }

    [Theory]
    [InlineData("You are the doctor of a Kubernetes cluster: diagnose why a pod is unhealthy and suggest a treatment.")]
    [InlineData("Tell how many pallets are in stock and which shares of a pallet are reserved; balance the shelves.")]
    [InlineData("Give credit to the author.")]
    [InlineData("Write the legal moves of this chess position.")]
    [InlineData("Evaluate the client's AI maturity, give actionable insights, and name the return on investment within the budget.")]
    [InlineData("You answer questions of people who look for a home in Lisbon: real estate for sale and rent, budget, the buying and investment process.")]
    [InlineData("Review this class: dependency inversion, debt, balance of cohesion, and quality assurance.")]
    [InlineData("Write diagnostics of the device and investigate the symptom in the report.")]
    [InlineData("Escribe un plan para el viaje: interesante para toda la familia, hasta tres acciones para cada persona.")]
    [InlineData("Sugira um curso para a carreira: interesse, investimento em horas, ações e um portfólio no GitHub.")]
    [InlineData("The editor will report each claim of the token to the tenant, and the judge model will read the clause.")]
    [InlineData("Rate the placement of the fonts and the taxonomy of the saving dialog.")]
    [InlineData("Plan a birthday party.")]
    [InlineData("Mantén la tensión de la novela y el efecto de cada escena.")]
    [InlineData("Ordne die Bilder der Wohnung in der Galerie und beschreibe ihre Wirkung.")]
    [InlineData("Décris la plante du jardin : maladie des feuilles et traitement du sol.")]
    [InlineData("Verifique o estoque do depósito e o rendimento das máquinas.")]
    [InlineData("Descrivi la pianta del giardino e la malattia delle foglie.")]
    [InlineData("Sunucunun sağlık raporunu oku ve hatanın belirtilerini yaz.")]
    [InlineData("检查服务器的健康状况，诊断代码故障。")]
    [InlineData("サーバーのコードを診断し、健康状態を報告してください。")]
    [InlineData("在庫の配当を倉庫ごとに表にしてください。")]
    [InlineData("Bu fonksiyonun getirisini ve kalıtımını açıkla.")]
    [InlineData("")]
    public void Other_senses_and_stray_words_are_no_evidence(string prompt) => Assert.Null(RegulatedFields.Find(prompt));
}
