// scope: UPA3007
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAI.Chat;

namespace Talento.Ciegas;

public sealed class CurriculumCiego
{
    [JsonPropertyName("experiencia")]
    public List<string> Experiencia { get; init; } = [];

    [JsonPropertyName("formacion")]
    public List<string> Formacion { get; init; } = [];

    [JsonPropertyName("idiomas")]
    public List<string> Idiomas { get; init; } = [];

    [JsonPropertyName("datos_retirados")]
    public List<string> DatosRetirados { get; init; } = [];
}

/// <summary>Prepara currículos sin datos personales para la primera lectura.</summary>
public sealed class ResumeBlinder(ChatClient chat)
{
    private static readonly string Instrucciones =
        "Eres un extractor. Recibes un currículum y devuelves JSON con experiencia, formacion, idiomas y datos_retirados.\n" +
        "\n" +
        "# Retirar siempre\n" +
        "- nombre, fotografía, dirección, fecha de nacimiento y estado civil\n" +
        "- cualquier mención de religión, afiliación política o sindical, salud u orientación sexual\n" +
        "- nombres de asociaciones de los que se pudiera deducir alguno de estos datos\n" +
        "\n" +
        "# Límites\n" +
        "- No deduzcas el origen, la religión ni la salud de la persona.\n" +
        "- No puntúes ni ordenes candidaturas; no digas si la persona es fiable.\n" +
        "- En datos_retirados escribe solo la clase del dato (\"religión\"), nunca su contenido.";

    public async Task<CurriculumCiego?> CegarAsync(string curriculum, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage(Instrucciones), new UserChatMessage(curriculum)],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat(), Temperature = 0 },
            ct);
        return c.FinishReason == ChatFinishReason.Stop
            ? JsonSerializer.Deserialize<CurriculumCiego>(c.Content[0].Text)
            : null;
    }
}

public static class ListaDeClases
{
    private static readonly HashSet<string> Permitidas = ["nombre", "dirección", "edad", "estado civil", "religión", "política", "salud", "fotografía"];

    public static bool Valida(CurriculumCiego c) => c.DatosRetirados.All(Permitidas.Contains);
}
