// scope: UPA4008
using Microsoft.Extensions.AI;

namespace Chor.Konsole;

public static class ChoirBot
{
    public static async Task RunAsync(IChatClient chat)
    {
        var verlauf = new List<ChatMessage>
        {
            new(ChatRole.System, "Du bist der KI-Helfer eines Chores. Du beantwortest Fragen zu Proben, Noten und Aussprache."),
        };
        Console.WriteLine("Hier antwortet eine KI. Leere Zeile beendet.");

        while (true)
        {
            Console.Write("> ");
            var zeile = Console.ReadLine();
            if (string.IsNullOrWhiteSpace(zeile)) return;

            verlauf.Add(new ChatMessage(ChatRole.User, zeile));
            var antwort = await chat.GetResponseAsync(verlauf); // expect-near: UPA4008
            verlauf.AddRange(antwort.Messages);
            Console.WriteLine(antwort.Text);
        }
    }
}
