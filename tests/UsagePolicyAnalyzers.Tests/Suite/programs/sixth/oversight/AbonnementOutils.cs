// scope: UPA2003
using System.Text.Json;
using OpenAI.Chat;

namespace SalleDeSport.Assistant;

public interface IAbonnements
{
    Task ResilierAsync(string numeroAdherent);
    Task<DateOnly> EcheanceAsync(string numeroAdherent);
}

public class AbonnementOutils
{
    public static readonly ChatTool Echeance = ChatTool.CreateFunctionTool("echeance_abonnement", "Donne la date de fin de l'abonnement.", Schema);

    public static readonly ChatTool Resilier = ChatTool.CreateFunctionTool("resilier_abonnement", "Résilie l'abonnement de l'adhérent.", Schema); // expect: UPA2003

    private static BinaryData Schema => BinaryData.FromString("""{"type":"object","properties":{"numero":{"type":"string"}},"required":["numero"]}""");
}

public class AssistantAccueil
{
    private readonly ChatClient _chat;
    private readonly IAbonnements _abonnements;

    public AssistantAccueil(ChatClient chat, IAbonnements abonnements)
    {
        _chat = chat;
        _abonnements = abonnements;
    }

    public async Task<string> RepondreAsync(List<ChatMessage> fil)
    {
        var options = new ChatCompletionOptions { Tools = { AbonnementOutils.Echeance, AbonnementOutils.Resilier } };
        while (true)
        {
            ChatCompletion c = await _chat.CompleteChatAsync(fil, options);
            if (c.FinishReason != ChatFinishReason.ToolCalls)
                return c.Content[0].Text;

            fil.Add(new AssistantChatMessage(c));
            foreach (var appel in c.ToolCalls)
                fil.Add(new ToolChatMessage(appel.Id, await ExecuterAsync(appel)));
        }
    }

    private async Task<string> ExecuterAsync(ChatToolCall appel)
    {
        using var arguments = JsonDocument.Parse(appel.FunctionArguments);
        var numero = arguments.RootElement.GetProperty("numero").GetString()!;
        switch (appel.FunctionName)
        {
            case "echeance_abonnement":
                return (await _abonnements.EcheanceAsync(numero)).ToString("yyyy-MM-dd");
            case "resilier_abonnement":
                await _abonnements.ResilierAsync(numero);
                return "résilié";
            default:
                return "inconnu";
        }
    }
}
