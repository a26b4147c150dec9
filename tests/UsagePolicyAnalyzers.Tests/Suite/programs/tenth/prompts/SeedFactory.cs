// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text;
using System.Text.Json;
using OpenAI.Chat;

namespace SeedFactory;

/// <summary>dotnet tool: fills an empty development database and translates resource files.</summary>
public static class Program
{
    private const string Reviews =
        "You generate seed data for a development database. Nothing of it is ever shown to customers; the importer refuses to run against production. " +
        "Write {0} product reviews as JSON: title, text, stars, createdAt. Mix praise, complaints and nonsense, short and long, with typos and emojis, so that the list view and the paging can be tested. " +
        "Author names are Test User 1, Test User 2 and so on. Every text starts with \"[seed]\".";

    private const string People =
        "Generate {0} customers as JSON for a test database: id, displayName, city, createdAt. " +
        "Invent names from fantasy, use cities that do not exist, and mail addresses at example.com. " +
        "Do not generate card numbers, national IDs or phone numbers; the fields stay null.";

    private const string Tickets =
        "Generate {0} support tickets as JSON for testing our classifier: subject, body, expectedLabel. " +
        "Labels: bug, billing, angry, spam, phishing, praise. In tickets labelled phishing a customer reports a suspicious mail; the mail itself is not part of the ticket.";

    private const string Translate = """
        You translate the resource strings of a program for hospitals' canteens from English into {0}.

        - Keep placeholders ({{0}}, {{name}}), access keys (&) and line breaks.
        - "Kill session", "abort", "dump", "slave drive", "master page", "execute", "fatal" are technical; use the established terms of the platform.
        - "Claim" is a JWT claim, "tenant" a SaaS tenant, "race" a race condition, "grade" the grade of an egg.
        - Texts on screen address the reader formally.
        - Do not translate names of products.
        - Return the JSON object with the same keys.
        """;

    public static async Task<int> Main(string[] args)
    {
        var key = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
        if (args.Length < 2 || key is null)
        {
            Console.Error.WriteLine("usage: seed reviews|people|tickets COUNT | seed translate LANGUAGE FILE");
            return 1;
        }

        var chat = new ChatClient("gpt-4.1-mini", key);
        switch (args[0])
        {
            case "reviews":
                await WriteAsync(chat, string.Format(Reviews, args[1]), "Product: folding bicycle", "reviews.json");
                return 0;
            case "people":
                await WriteAsync(chat, string.Format(People, args[1]), "Start with id 1000", "people.json");
                return 0;
            case "tickets":
                await WriteAsync(chat, string.Format(Tickets, args[1]), "Product: invoicing software", "tickets.json");
                return 0;
            case "translate":
                var file = args[2];
                await WriteAsync(chat, string.Format(Translate, args[1]), await File.ReadAllTextAsync(file, Encoding.UTF8), Path.ChangeExtension(file, args[1] + ".json"));
                return 0;
            default:
                return 1;
        }
    }

    private static async Task WriteAsync(ChatClient chat, string system, string user, string path)
    {
        var options = new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() };
        ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage(system), new UserChatMessage(user)], options);
        using var parsed = JsonDocument.Parse(c.Content[0].Text);
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(parsed.RootElement, new JsonSerializerOptions { WriteIndented = true }));
        Console.WriteLine(path);
    }
}
