namespace Serilog
{
    public interface ILogger
    {
        ILogger ForContext(string propertyName, object? value, bool destructureObjects = false);
        ILogger ForContext<TSource>();
        void Verbose(string messageTemplate);
        void Verbose<T>(string messageTemplate, T propertyValue);
        void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Verbose(string messageTemplate, params object?[]? propertyValues);
        void Verbose(Exception? exception, string messageTemplate);
        void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Debug(string messageTemplate);
        void Debug<T>(string messageTemplate, T propertyValue);
        void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Debug(string messageTemplate, params object?[]? propertyValues);
        void Debug(Exception? exception, string messageTemplate);
        void Debug<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Information(string messageTemplate);
        void Information<T>(string messageTemplate, T propertyValue);
        void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Information(string messageTemplate, params object?[]? propertyValues);
        void Information(Exception? exception, string messageTemplate);
        void Information<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Warning(string messageTemplate);
        void Warning<T>(string messageTemplate, T propertyValue);
        void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Warning(string messageTemplate, params object?[]? propertyValues);
        void Warning(Exception? exception, string messageTemplate);
        void Warning<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Error(string messageTemplate);
        void Error<T>(string messageTemplate, T propertyValue);
        void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Error(string messageTemplate, params object?[]? propertyValues);
        void Error(Exception? exception, string messageTemplate);
        void Error<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues);
        void Fatal(string messageTemplate);
        void Fatal<T>(string messageTemplate, T propertyValue);
        void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Fatal(string messageTemplate, params object?[]? propertyValues);
        void Fatal(Exception? exception, string messageTemplate);
        void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue);
        void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1);
        void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2);
        void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues);
    }
    public static class Log
    {
        public static ILogger Logger { get; set; } = null!;
        public static ILogger ForContext<TSource>() => null!;
        public static void Verbose(string messageTemplate) { }
        public static void Verbose<T>(string messageTemplate, T propertyValue) { }
        public static void Verbose<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Verbose<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Verbose(string messageTemplate, params object?[]? propertyValues) { }
        public static void Verbose(Exception? exception, string messageTemplate) { }
        public static void Verbose<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Verbose<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Verbose<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Verbose(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Debug(string messageTemplate) { }
        public static void Debug<T>(string messageTemplate, T propertyValue) { }
        public static void Debug<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Debug<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Debug(string messageTemplate, params object?[]? propertyValues) { }
        public static void Debug(Exception? exception, string messageTemplate) { }
        public static void Debug<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Debug<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Debug<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Debug(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Information(string messageTemplate) { }
        public static void Information<T>(string messageTemplate, T propertyValue) { }
        public static void Information<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Information<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Information(string messageTemplate, params object?[]? propertyValues) { }
        public static void Information(Exception? exception, string messageTemplate) { }
        public static void Information<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Information<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Information<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Information(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Warning(string messageTemplate) { }
        public static void Warning<T>(string messageTemplate, T propertyValue) { }
        public static void Warning<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Warning<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Warning(string messageTemplate, params object?[]? propertyValues) { }
        public static void Warning(Exception? exception, string messageTemplate) { }
        public static void Warning<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Warning<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Warning<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Warning(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Error(string messageTemplate) { }
        public static void Error<T>(string messageTemplate, T propertyValue) { }
        public static void Error<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Error<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Error(string messageTemplate, params object?[]? propertyValues) { }
        public static void Error(Exception? exception, string messageTemplate) { }
        public static void Error<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Error<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Error<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Error(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
        public static void Fatal(string messageTemplate) { }
        public static void Fatal<T>(string messageTemplate, T propertyValue) { }
        public static void Fatal<T0, T1>(string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Fatal<T0, T1, T2>(string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Fatal(string messageTemplate, params object?[]? propertyValues) { }
        public static void Fatal(Exception? exception, string messageTemplate) { }
        public static void Fatal<T>(Exception? exception, string messageTemplate, T propertyValue) { }
        public static void Fatal<T0, T1>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1) { }
        public static void Fatal<T0, T1, T2>(Exception? exception, string messageTemplate, T0 propertyValue0, T1 propertyValue1, T2 propertyValue2) { }
        public static void Fatal(Exception? exception, string messageTemplate, params object?[]? propertyValues) { }
    }
}

namespace Serilog.Context
{
    public static class LogContext { public static IDisposable PushProperty(string name, object? value, bool destructureObjects = false) => null!; }
}
