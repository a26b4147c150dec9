using OpenAI.Chat;

namespace SupportDesk.Repaired;

public static class ModelClients
{
    public static ChatClient ForNightShift(IConfiguration configuration) =>
        new("gpt-4o-mini", configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("Set OpenAI:ApiKey."));
}
