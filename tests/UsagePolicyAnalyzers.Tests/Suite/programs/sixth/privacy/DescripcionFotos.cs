// scope: UPA3006, UPA3007
using OpenAI.Chat;

namespace Museo.Accesible;

public class DescripcionFotos
{
    private readonly ChatClient _vision;

    public DescripcionFotos(ChatClient vision) => _vision = vision;

    public async Task<string> TextoAlternativoAsync(Uri foto)
    {
        var partes = new List<ChatMessageContentPart>
        {
            ChatMessageContentPart.CreateTextPart(
                "Describe la fotografía para una persona ciega: cuántas personas hay, qué hacen y qué ropa llevan. " +
                "No intentes averiguar quiénes son ni su origen, religión o salud."),
            ChatMessageContentPart.CreateImagePart(foto, ChatImageDetailLevel.Low),
        };
        ChatCompletion c = await _vision.CompleteChatAsync([new UserChatMessage(partes)]);
        return c.Content[0].Text;
    }

    /// <summary>El propio usuario ha dado su consentimiento y enseña su carné: una cara contra una foto.</summary>
    public async Task<bool> MismaPersonaAsync(Uri selfie, Uri carne)
    {
        ChatCompletion c = await _vision.CompleteChatAsync(
        [
            new SystemChatMessage("El usuario ha pedido con su consentimiento desbloquear su propia cuenta. Compara su selfie con la foto de su carné y responde sí o no."),
            new UserChatMessage(ChatMessageContentPart.CreateImagePart(selfie), ChatMessageContentPart.CreateImagePart(carne)),
        ]);
        return c.Content[0].Text.StartsWith("sí", StringComparison.OrdinalIgnoreCase);
    }
}
