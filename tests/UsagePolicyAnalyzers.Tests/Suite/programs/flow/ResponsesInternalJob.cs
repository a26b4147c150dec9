// scope: UPA4007
using Microsoft.Extensions.Hosting;
using OpenAI.Responses;

namespace Vorlesen.Jobs;

public interface IKapitel { Task<string?> NaechstesAsync(CancellationToken ct); Task SpeichereSchlagworteAsync(string[] worte, CancellationToken ct); }

public class Verschlagwortung(ResponsesClient client, IKapitel kapitel) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await kapitel.NaechstesAsync(stoppingToken) is { } text)
        {
            var optionen = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem("Schlagworte, durch Komma getrennt: " + text)]) { MaxOutputTokenCount = 60 };
            ResponseResult r = await client.CreateResponseAsync(optionen, stoppingToken);
            await kapitel.SpeichereSchlagworteAsync(r.GetOutputText().Split(','), stoppingToken);
        }
    }
}
