using OpenAI.Chat;

namespace SupportDesk.Wrong;

public static class ModelClients
{
    // Made up; no such key was ever issued.
    public static ChatClient ForNightShift() => new("gpt-4o-mini", "sk-proj-q7Zr2LmX9vKe4TbN8wYcHd5JsGu3PfAo6Ri1");
}
