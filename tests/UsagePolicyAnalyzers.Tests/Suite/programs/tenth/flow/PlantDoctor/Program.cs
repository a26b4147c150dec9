// scope: UPA4001
using Microsoft.Extensions.AI;

namespace PlantDoctor;

public static class Program
{
    public static async Task Main()
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) => { e.Cancel = true; stop.Cancel(); };

        IChatClient chat = ChatClients.Create(Environment.GetEnvironmentVariable("MODEL_KEY") ?? "");
        var advisor = new PlantAdvisor(chat);
        var history = new List<string>();

        Console.WriteLine("I am the AI plant helper of the garden centre. Describe your plant; an empty line ends.");
        while (true)
        {
            Console.Write("you: ");
            var said = Console.ReadLine();
            if (string.IsNullOrWhiteSpace(said)) break;
            history.Add(said);
            var advice = await advisor.AdviseAsync(history, stop.Token); // expect-near: UPA4001
            Console.WriteLine("plant helper: " + advice);
        }
    }
}
