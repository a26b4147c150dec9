namespace UsagePolicyAnalyzers.CodeFixes.Prompts;

/// <summary>What a fix says in the nine languages of prompts.</summary>
/// <param name="Code">The primary language tag.</param>
/// <param name="Letters">Words (with a space around) or letters that only this language has.</param>
/// <param name="Truthful">Answer truthfully about being AI.</param>
/// <param name="Form">Take sensitive data from a form.</param>
/// <param name="Simulated">The label of what is simulated, as it stands in brackets.</param>
/// <param name="Introduction">Introduce yourself as AI.</param>
internal sealed record PromptLanguage(string Code, string[] Letters, string Truthful, string Form, string Simulated, string Introduction)
{
    private static readonly PromptLanguage s_english = new(
        "en",
        [" the ", " you ", " your ", " and ", " is ", " are ", " to ", " never ", " ask ", " for ", " not "],
        "Always answer truthfully about being an AI.",
        "Refer people to the secure form for confidential details.",
        "simulated parody, say so in every reply",
        "Begin your first reply by telling the user that you are an AI assistant.");

    private static readonly PromptLanguage[] s_languages =
    [
        s_english,
        new("es", [" el ", " los ", " las ", " una ", " eres ", " que ", " nunca ", " tu ", " su ", " al ", "ñ", "¿", "¡"],
            "Responde siempre con la verdad que eres una IA.",
            "Remite a las personas al formulario seguro para los datos confidenciales.",
            "parodia simulada, dilo en cada respuesta",
            "Comienza diciendo al usuario que eres un asistente de inteligencia artificial."),
        new("de", [" der ", " die ", " das ", " und ", " du ", " bist ", " nie ", " nicht ", " ein ", " eine ", " sie ", " zu ", " für ", " von ", " mit ", " auf ", " ist ", "ß", "ä", "ö", "ü"],
            "Antworte immer wahrheitsgemäß, dass du eine KI bist.",
            "Verweise für vertrauliche Angaben auf das sichere Formular.",
            "simulierte Parodie, sag es in jeder Antwort",
            "Beginne mit dem Hinweis, dass du ein KI-Assistent bist."),
        new("fr", [" le ", " les ", " des ", " vous ", " tu ", " es ", " jamais ", " une ", " ne ", " pas ", " et ", "œ", "ê", "è"],
            "Réponds toujours avec sincérité que tu es une IA.",
            "Renvoie les personnes au formulaire sécurisé pour les données confidentielles.",
            "parodie simulée, dis-le dans chaque réponse",
            "Commence par dire à l'utilisateur que tu es un assistant d'intelligence artificielle."),
        new("pt", [" o ", " os ", " uma ", " você ", " não ", " nunca ", " da ", " seu ", " em ", " para ", " com ", "ã", "õ", "ç"],
            "Responda sempre com a verdade que você é uma IA.",
            "Encaminhe as pessoas ao formulário seguro para os dados confidenciais.",
            "paródia simulada, diga-o em cada resposta",
            "Comece dizendo ao usuário que você é um assistente de inteligência artificial."),
        new("it", [" il ", " gli ", " di ", " sei ", " non ", " mai ", " che ", " una ", " è ", " della ", " per "],
            "Rispondi sempre con sincerità che sei una IA.",
            "Indirizza le persone al modulo sicuro per i dati riservati.",
            "parodia simulata, dillo in ogni risposta",
            "Inizia dicendo all'utente che sei un assistente di intelligenza artificiale."),
        new("tr", [" bir ", " ve ", " asla ", " için ", " sen ", " bu ", " ile ", "ş", "ğ", "ı", "ç", "ü"],
            "Yapay zekâ olduğun hakkında her zaman doğruyu söyle.",
            "Gizli bilgiler için kişileri güvenli forma yönlendir.",
            "parodi, her yanıtta belirt",
            "Konuşmanın başında kullanıcıya bir yapay zekâ asistanı olduğunu söyle."),
    ];

    private static readonly PromptLanguage s_chinese = new("zh", [], "始终如实说明你是人工智能。", "请让用户在安全表单中填写机密信息。", "模拟恶搞，每次回复都要注明", "首先告知用户你是人工智能助手。");

    private static readonly PromptLanguage s_japanese = new("ja", [], "AIであることについて常に正直に答えてください。", "機密情報については安全なフォームを案内してください。", "シミュレーションのパロディ、返答に必ず明記", "最初に、AIアシスタントであることを伝えてください。");

    /// <summary>The language of words: by script, else by the small words that come most often; English where nothing tells.</summary>
    public static PromptLanguage Of(string words)
    {
        if (words.Any(c => c is >= '\u3040' and <= '\u30ff'))
            return s_japanese;
        if (words.Any(c => c is >= '\u4e00' and <= '\u9fff'))
            return s_chinese;
        var text = " " + new string(words.Select(c => char.IsLetter(c) || c is '¿' or '¡' ? char.ToLowerInvariant(c) : ' ').ToArray()) + " ";
        var (language, count) = s_languages.Select(l => (Language: l, Count: l.Letters.Count(w => text.IndexOf(w, StringComparison.Ordinal) >= 0))).OrderByDescending(l => l.Count).First();
        // One small word alone is in several languages.
        return count > 1 || text.Any(c => c > 0x7f) ? language : s_english;
    }
}
