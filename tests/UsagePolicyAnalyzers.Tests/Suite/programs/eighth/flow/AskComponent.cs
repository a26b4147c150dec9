// scope: UPA4001
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Gartencenter.Web;

public abstract class CheckedService(ModerationClient moderation)
{
    protected const string Refused = "Diese Frage können wir nicht beantworten.";

    public async Task<string> RunAsync(string text, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        if (verdict.Flagged) return Refused;
        return await RunCheckedAsync(text, ct);
    }

    protected abstract Task<string> RunCheckedAsync(string text, CancellationToken ct);
}

public sealed class PlantAdvice(IChatClient client, ModerationClient moderation) : CheckedService(moderation)
{
    protected override async Task<string> RunCheckedAsync(string text, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [new(ChatRole.System, "Du gibst Tipps zur Pflege von Zimmerpflanzen."), new(ChatRole.User, text)], cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? Refused : response.Text;
    }
}

public class AskComponent : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _closing = new();

    [Inject] public PlantAdvice Advice { get; set; } = default!;

    protected string Greeting { get; } = "Hallo! Hier antwortet eine künstliche Intelligenz.";
    protected string Question { get; set; } = "";
    protected List<string> Lines { get; } = [];
    protected bool Busy { get; private set; }

    protected override void OnInitialized() => Lines.Add(Greeting);

    protected async Task OnKeyAsync(KeyboardEventArgs e)
    {
        if (e.Key != "Enter" || Busy || Question.Length == 0) return;
        (Busy, var asked, Question) = (true, Question, "");
        try
        {
            Lines.Add("Sie: " + asked);
            Lines.Add("KI: " + await Advice.RunAsync(asked, _closing.Token));
        }
        finally
        {
            Busy = false;
        }
    }

    public void Dispose() => _closing.Cancel();
}
