using System.Text;

namespace UsagePolicyAnalyzers.Benchmarks;

/// <summary>Prompts of ordinary products, made of sentences that come in ever other company.</summary>
internal static class PromptCorpus
{
    private const int PromptsOfFile = 10;

    private static readonly string[][] s_sentences =
    [
        [
            "You are a helpful assistant for a shop that sells garden furniture and tools.", "You summarize minutes of meetings for a project team.", "You translate manuals of kitchen appliances into plain English.",
            "You help developers of an open-source library to write release notes.", "You are a tutor who explains fractions with drawings made of text.", "You plan bicycle tours between railway stations.",
            "Answer in at most three sentences, and name the source of each fact.", "If the customer asks about delivery, look at the order first and tell the day.", "Never invent a price; say that you do not know it.",
            "Write in the language of the person that you talk to, and be polite.", "When the order is late, offer a refund or a new delivery.", "Do not reveal anything about other customers, their orders or their addresses.",
            "Return a JSON object with the members title, summary and tags.", "Use headings of the second level, and bullets below them.", "Keep names of products as they are.", "Leave out greetings and thanks.",
            "If the text is shorter than a paragraph, return it unchanged.", "Ask one question at a time until you know what the user needs.", "Mark what you are unsure about with a question mark in brackets.",
            "Prefer short words, the active voice and the present tense.", "Tell the user that you are an AI model when somebody asks.", "Send everything about contracts, payment and health to a colleague.",
            "Group the tasks by owner, and put the date behind each.", "Check that units are metric, and convert them where they are not.", "The answer is read aloud, so avoid tables and links.", "Suggest two alternatives when the wanted size is sold out.",
        ],
        [
            "Du bist ein freundlicher Assistent einer Stadtbücherei.", "Du fasst Protokolle von Vereinssitzungen zusammen.", "Antworte kurz und sachlich, höchstens fünf Sätze.", "Nenne die Öffnungszeiten nur, wenn danach gefragt wird.",
            "Erfinde keine Titel und keine Termine.", "Wenn du etwas nicht weißt, verweise an das Team der Auskunft.", "Gib das Ergebnis als Liste mit Datum und Ort zurück.", "Sprich die Leserinnen und Leser mit Sie an.",
            "Weise darauf hin, dass du ein KI-System bist.", "Behalte Fachbegriffe bei und erkläre sie in Klammern.",
        ],
        [
            "Eres un asistente de una agencia de viajes rurales.", "Resume las opiniones de los huéspedes en tres puntos.", "Responde siempre con amabilidad y en frases cortas.", "No inventes precios ni horarios.",
            "Si falta la fecha, pregunta por ella antes de proponer una ruta.", "Devuelve el resultado en formato JSON con los campos ruta y duración.", "Indica que eres un asistente de inteligencia artificial.", "Recomienda llevar agua y protección solar en verano.",
        ],
        [
            "Tu es l'assistant d'un atelier de réparation de vélos.", "Explique chaque étape avec des mots simples.", "Ne donne pas de prix sans avoir consulté le catalogue.", "Réponds en français, en moins de cent mots.",
            "Propose un rendez-vous quand la pièce n'est pas disponible.", "Classe les demandes par urgence et par modèle.", "Précise que tu es une intelligence artificielle.", "Renvoie une liste numérotée sans introduction.",
        ],
    ];

    /// <summary>A class with ten prompts and a call for each.</summary>
    public static string Assistants(int file)
    {
        var text = new StringBuilder($"using OpenAI.Chat;\nnamespace Corpus.Part{file};\npublic class Assistants{file}(ChatClient chat)\n{{\n");
        for (var i = 0; i < PromptsOfFile; i++)
        {
            text.Append($"    private const string Prompt{i} = \"\"\"\n        {Prompt(file * PromptsOfFile + i)}\n        \"\"\";\n\n");
            text.Append($"    public async Task<string> Ask{i}(string topic)\n    {{\n        ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Prompt{i}), new UserChatMessage(topic));\n        return reply.Content[0].Text;\n    }}\n\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>A class with one prompt of so many characters.</summary>
    public static string Handbook(int characters)
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < characters; i++)
            text.Append(Prompt(i)).Append(i % 3 == 0 ? "\n\n" : "\n");
        return $"using OpenAI.Chat;\nnamespace Corpus;\npublic class Handbook(ChatClient chat)\n{{\n    private const string Prompt = \"\"\"\n{text}\n\"\"\";\n\n    public async Task<string> Ask(string topic)\n    {{\n"
            + "        ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Prompt), new UserChatMessage(topic));\n        return reply.Content[0].Text;\n    }\n}\n";
    }

    // Seven in ten are English. Steps that share no factor with the count of sentences give each prompt another selection.
    private static string Prompt(int number)
    {
        var sentences = s_sentences[number % 10 < 7 ? 0 : number % 10 - 6];
        var count = 3 + number * 5 % 6;
        return string.Join(" ", Enumerable.Range(0, count).Select(i => sentences[(number * 7 + i * (number % 3 == 0 ? 3 : 1) + i * i) % sentences.Length]).Distinct().Append($"Today's topic has the number {number}."));
    }
}
